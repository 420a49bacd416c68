import { Problem, importLimits } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sizeInWords } from '../../forms/file-limits';
import { postedForm, valuesOf } from '../../forms/posted-form';
import { problemInWords } from '../../rendering/problem-in-words';
import { sendFile } from '../../rendering/send-file';
import { goTo, sendPage } from '../../rendering/send-page';
import { postedFileForm } from '../../uploads/posted-file';
import { Entries } from '../../upstream/entries';
import { officer } from '../../visit/signed-in';
import { visitOf } from '../../visit/visit';
import { importPath, uploadPath } from './entry-paths';
import { EntryPlaces, asked } from './entry-places';
import { importPage } from './import.page';
import { uploadPageOf } from './upload.page';

@Controller('masterdata/ormas/impor')
@Public()
export class ImportController {
  constructor(
    private readonly places: EntryPlaces,
    private readonly entries: Entries,
  ) {}

  @Get()
  async form(@Query('kantor') agency: unknown, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const { offer } = await this.places.get(visit, asked(agency));
    sendPage(reply, uploadPageOf(visit, { agency: offer.agency }));
  }

  @Get('templat/:kind')
  async template(
    @Param('kind') kind: string,
    @Query('kantor') agency: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { actorToken, offer } = await this.places.get(visitOf(reply), asked(agency));
    if (kind !== 'xlsx' && kind !== 'csv') throw new Problem('not-found');
    sendFile(reply, await this.entries.template(actorToken, offer.agency, kind));
  }

  /** The spreadsheet is read and checked; nothing of it is stored as an entry yet. */
  @Post()
  async upload(@Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const { forms, dataEntry } = visit.words;
    const { fields, file } = await postedFileForm(reply, importLimits.bytes);
    const { actorToken, offer } = await this.places.get(visit, asked(fields['kantor']));
    const { agency } = offer;
    const refuse = (status: number, problem: string): void =>
      sendPage(reply, uploadPageOf(visit, { agency, problem }), status);
    if (file === undefined) return refuse(422, forms.fileMissing);
    try {
      const { id, known } = await this.entries.upload(actorToken, {
        ...{ agency, fileName: file.name, content: file.content },
      });
      goTo(reply, importPath(id), known ? 'import-known' : undefined);
    } catch (error) {
      file.drain();
      if (file.isTooLarge()) return refuse(422, forms.fileTooLarge(sizeInWords(importLimits.bytes)));
      if (!(error instanceof Problem) || error.status === 401) throw error;
      refuse(error.status, error.status >= 500 ? dataEntry.kept : problemInWords(visit, error));
    }
  }

  @Get(':id')
  async show(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const { actorToken } = officer(visit);
    sendPage(reply, importPage(visit, await this.entries.import(actorToken, id)));
  }

  @Get(':id/salah.csv')
  async errors(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    sendFile(reply, await this.entries.importErrors(officer(visitOf(reply)).actorToken, id));
  }

  @Post(':id/simpan')
  async confirm(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    postedForm(reply);
    const { actorToken } = officer(visit);
    const others = valuesOf(reply.request.body, 'lain').slice(0, importLimits.rows);
    try {
      await this.entries.confirmImport(actorToken, id, others);
      goTo(reply, importPath(id));
    } catch (error) {
      if (!(error instanceof Problem) || error.status === 401 || error.status === 404) throw error;
      const problem = problemInWords(visit, error);
      sendPage(reply, importPage(visit, await this.entries.import(actorToken, id), problem), error.status);
    }
  }

  @Post(':id/buang')
  async discard(@Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    postedForm(reply);
    const { actorToken } = officer(visit);
    const { agency } = await this.entries.import(actorToken, id);
    await this.entries.discardImport(actorToken, id);
    goTo(reply, uploadPath(agency), 'import-discarded');
  }
}
