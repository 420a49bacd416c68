import { Problem, zoneOfRegion } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { localDate } from '@loket/working-time';
import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as newId } from 'uuid';
import { dayFirst } from '../../forms/answer-in-words';
import { postedForm } from '../../forms/posted-form';
import { problemOnForm } from '../../forms/problem-on-form';
import { goTo, sendPage } from '../../rendering/send-page';
import { Editions } from '../../upstream/editions';
import { postedFile } from '../../uploads/posted-file';
import { type Visit, visitOf } from '../../visit/visit';
import { parseDate } from '../calendar-amendment/parse-date';
import { editionsPath } from './edition-paths';
import { type TypedTable, newTablePage } from './new-table.page';
import { readJson } from './read-json';
import { roleAtOffice } from './role-at-office';
import { LARGEST_TABLE, tableField } from './table-field';

/** A table on its way: who asks, for which office, and what was read or typed. */
interface Asked {
  readonly visit: Visit;
  readonly actorToken: string;
  readonly agency: string;
  readonly typed: TypedTable;
}

@Controller('kantor/:agency/tabel/baru')
@Public()
export class NewTableController {
  constructor(private readonly editions: Editions) {}

  @Get()
  show(@Param('agency') agency: string, @Res() reply: FastifyReply): void {
    const visit = visitOf(reply);
    roleAtOffice(visit, agency, 'administrator');
    sendPage(reply, newTablePage(visit, { agency }));
  }

  /** Reads the file and says what is in it. */
  @Post('berkas')
  async read(@Param('agency') agency: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const { table } = visit.words.editions;
    const file = await postedFile(reply, LARGEST_TABLE);
    const { actorToken } = roleAtOffice(visit, agency, 'administrator');
    const refuse = (message: string): void =>
      sendPage(reply, newTablePage(visit, { agency, problem: { message, field: tableField.file } }), 422);
    if (file === undefined) return refuse(table.fileMissing);
    const content = await new Response(file.content).text().catch(() => undefined);
    if (content === undefined) {
      file.drain();
      return refuse(table.fileTooLarge);
    }
    const today = localDate(Date.now(), zoneOfRegion(visit.office?.regionCode ?? ''));
    await this.check(reply, { visit, actorToken, agency, typed: { id: newId(), content, validFrom: dayFirst(today) } });
  }

  /** What the content says now, or its recording: by the button that was pressed. */
  @Post()
  async act(@Param('agency') agency: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const posted = postedForm(reply);
    const { actorToken } = roleAtOffice(visit, agency, 'administrator');
    const typed: TypedTable = {
      id: posted[tableField.id] ?? newId(),
      content: posted[tableField.content] ?? '',
      validFrom: posted[tableField.validFrom] ?? '',
    };
    await this.check(reply, { visit, actorToken, agency, typed }, posted[tableField.step] === 'simpan');
  }

  private async check(reply: FastifyReply, asked: Asked, record = false): Promise<void> {
    const { visit, actorToken, agency, typed } = asked;
    const { table, form } = visit.words.editions;
    const again = (message: string, status: number, field?: string): void =>
      sendPage(
        reply,
        newTablePage(visit, { agency, typed, problem: { message, ...(field !== undefined && { field }) } }),
        status,
      );
    const sop = readJson(typed.content);
    if (sop === undefined) return again(table.notJson, 422, tableField.content);
    const validFrom = parseDate(typed.validFrom.trim());
    if (validFrom === undefined) return again(form.dateWrong, 422, tableField.validFrom);
    try {
      if (record && (await this.recorded(asked, sop, validFrom)))
        return goTo(reply, editionsPath(agency), 'edition-recorded');
      const preview = await this.editions.previewTable(actorToken, agency, { sop, validFrom });
      sendPage(reply, newTablePage(visit, { agency, typed, preview }), preview.refused.length > 0 ? 422 : 200);
    } catch (error) {
      if (!(error instanceof Problem) || error.status === 401) throw error;
      again(problemOnForm(visit, error, form.kept).sentence ?? '', error.status);
    }
  }

  /** False where the table is refused; the preview then says why, in the language of the page. */
  private async recorded({ actorToken, agency, typed }: Asked, sop: unknown, validFrom: string): Promise<boolean> {
    try {
      await this.editions.recordTable(actorToken, agency, { id: typed.id, sop, validFrom });
      return true;
    } catch (error) {
      if (error instanceof Problem && error.code === 'invalid-form') return false;
      throw error;
    }
  }
}
