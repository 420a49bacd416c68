import { type Actor, type ImportUploaded, type ImportView, Problem, importLimits } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import { ActorParam, parsed } from '@loket/service-kit';
import { Body, Controller, Get, Header, Headers, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { EntryOffers } from '../entry-offers';
import { type Confirmation, confirmImport, discardImport } from './confirm-import';
import { csvText } from './csv-text';
import type { EntryImportRow } from './import-row';
import { getImport } from './own-import';
import { TakeSpreadsheet } from './take-spreadsheet';
import { templateCsv, templateXlsx } from './template';
import { viewImport } from './view-import';

const uuid = parsed(z.uuid());
const ofAgency = parsed(z.string().max(60));
const format = parsed(z.enum(['xlsx', 'csv']));
const confirmation = z.object({ others: z.array(z.uuid()).max(importLimits.rows) });

const contentTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/** Entries by spreadsheet: taken in and checked, looked at, and then stored row by row. */
@Controller('entry-imports')
export class ImportsController {
  constructor(
    private readonly source: DataSource,
    private readonly offers: EntryOffers,
    private readonly take: TakeSpreadsheet,
  ) {}

  @Post()
  upload(
    @Query('agency', ofAgency) agency: string,
    @Headers('x-file-name') name: string | undefined,
    @Body() file: unknown,
    @ActorParam() actor: Actor,
  ): Promise<ImportUploaded> {
    if (!Buffer.isBuffer(file)) throw new Problem('invalid-request');
    return this.take.run({ agency, fileName: fileNameIn(name), file }, actor);
  }

  @Get('template/:format')
  @Header('x-content-type-options', 'nosniff')
  async template(
    @Query('agency', ofAgency) agency: string,
    @Param('format', format) kind: 'xlsx' | 'csv',
    @ActorParam() actor: Actor,
  ): Promise<StreamableFile> {
    const { sop } = await this.offers.getEntered(actor, agency);
    const file = kind === 'csv' ? templateCsv(sop.form) : await templateXlsx(sop.form, 'Ormas');
    return download(kind, `templat-pendataan-ormas.${kind}`, file);
  }

  @Get(':id')
  async view(@Param('id', uuid) id: string, @ActorParam() actor: Actor): Promise<ImportView> {
    const roles = await this.roles();
    return inTransaction(this.source, async () => viewImport(await getImport(id, actor, roles)));
  }

  /** What is wrong, row by row, to be put right in the spreadsheet. */
  @Get(':id/errors')
  @Header('x-content-type-options', 'nosniff')
  async errors(@Param('id', uuid) id: string, @ActorParam() actor: Actor): Promise<StreamableFile> {
    const roles = await this.roles();
    const wrong = await inTransaction(this.source, async () => {
      await getImport(id, actor, roles);
      return rows<EntryImportRow>(
        `SELECT * FROM entry_import_row WHERE import_id = $1 AND state IN ('wrong', 'failed') ORDER BY line`,
        [id],
      );
    });
    const lines = wrong.flatMap(({ line, content, problems }) =>
      problems.map(({ column, message }) => [
        ...[String(line), content['organisationName'] ?? '', column ?? '', message],
      ]),
    );
    const file = csvText([['Baris', 'Nama Organisasi', 'Kolom', 'Yang perlu diperbaiki'], ...lines]);
    return download('csv', 'baris-yang-salah.csv', Buffer.from(file));
  }

  @Post(':id/confirmation')
  @HttpCode(200)
  async confirm(
    @Param('id', uuid) id: string,
    @Body(parsed(confirmation)) form: Confirmation,
    @ActorParam() actor: Actor,
  ): Promise<ImportView> {
    return confirmImport(this.source, id, form, { actor, roles: await this.roles() });
  }

  @Post(':id/discard')
  @HttpCode(204)
  async discard(@Param('id', uuid) id: string, @ActorParam() actor: Actor): Promise<void> {
    await discardImport(this.source, id, { actor, roles: await this.roles() });
  }

  /** Roles that enter organisations anywhere. */
  private roles(): Promise<readonly string[]> {
    return this.offers.enteringRoles();
  }
}

const LONGEST_NAME = 120;

function fileNameIn(header: string | undefined): string {
  try {
    const name =
      decodeURIComponent(header ?? '')
        .split(/[\\/]/)
        .at(-1) ?? '';
    return name.replaceAll(/[\p{Cc}\p{Cf}]/gu, '').slice(0, LONGEST_NAME) || 'berkas';
  } catch {
    return 'berkas';
  }
}

const download = (kind: keyof typeof contentTypes, name: string, file: Buffer): StreamableFile =>
  new StreamableFile(file, { type: contentTypes[kind], disposition: `attachment; filename="${name}"` });
