import { Problem, zoneOfRegion } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import type { Sop } from '@loket/sop';
import { localDate } from '@loket/working-time';
import { Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as newId } from 'uuid';
import { type PostedFields, postedForm } from '../../forms/posted-form';
import { problemOnForm } from '../../forms/problem-on-form';
import { goTo, sendPage } from '../../rendering/send-page';
import { type AmendedTable, Editions } from '../../upstream/editions';
import { type Visit, visitOf } from '../../visit/visit';
import { asTyped } from './as-typed';
import { field } from './edition-field';
import { editionFormPage } from './edition-form.page';
import { editionsPath } from './edition-paths';
import { editionPreviewPage } from './edition-preview.page';
import { readEdition } from './read-edition';
import { roleAtOffice } from './role-at-office';

/** An edition on its way: who asks, for which office's table, and what was typed. */
interface Asked {
  readonly visit: Visit;
  readonly actorToken: string;
  readonly agency: string;
  readonly base: Sop;
  readonly typed: PostedFields;
}

@Controller('kantor/:agency/layanan/:service/edisi/baru')
@Public()
export class NewEditionController {
  constructor(private readonly editions: Editions) {}

  /** Begins with the edition asked for, else with the one in force. */
  @Get()
  async show(
    @Param('agency') agency: string,
    @Param('service') service: string,
    @Query('dari') from: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const visit = visitOf(reply);
    const { actorToken } = roleAtOffice(visit, agency, 'administrator');
    const ofService = (await this.editions.list(actorToken, agency)).filter((each) => each.service === service);
    const edition = ofService.find(({ id, state }) => (from === undefined ? state === 'in-force' : id === from));
    if (edition === undefined) throw new Problem('not-found');
    const base = await this.editions.table(edition.definitionHash);
    const today = localDate(Date.now(), zoneOfRegion(visit.office?.regionCode ?? ''));
    const typed = asTyped(base, newId(), edition.definitionHash, today);
    sendPage(reply, editionFormPage(visit, { agency, base, typed, errors: {} }));
  }

  /** What the edition would change, back to the form, or its recording: by the button that was pressed. */
  @Post()
  async act(
    @Param('agency') agency: string,
    @Param('service') service: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const visit = visitOf(reply);
    const typed = postedForm(reply);
    const { actorToken } = roleAtOffice(visit, agency, 'administrator');
    const editions = await this.editions.list(actorToken, agency);
    const amended = editions.find((each) => each.service === service && each.definitionHash === typed[field.table]);
    if (amended === undefined) throw new Problem('not-found');
    const base = await this.editions.table(amended.definitionHash);
    const asked: Asked = { visit, actorToken, agency, base, typed };
    const step = typed[field.step];
    if (step === 'ubah') return sendPage(reply, editionFormPage(visit, { agency, base, typed, errors: {} }));
    const { amendment, validFrom, errors } = readEdition(base, typed, visit.words.editions.form);
    if (Object.keys(errors).length > 0)
      return sendPage(reply, editionFormPage(visit, { agency, base, typed, errors }), 422);
    const form = { base: amended.definitionHash, validFrom, amendment };
    try {
      if (step === 'simpan') await this.record(reply, asked, form);
      else await this.preview(reply, asked, form);
    } catch (error) {
      if (!(error instanceof Problem) || error.status === 401) throw error;
      const { sentence: problem } = problemOnForm(visit, error, visit.words.editions.form.kept);
      sendPage(reply, editionFormPage(visit, { agency, base, typed, errors: {}, problem }), error.status);
    }
  }

  private async record(reply: FastifyReply, asked: Asked, form: AmendedTable): Promise<void> {
    const { actorToken, agency, base, typed } = asked;
    try {
      await this.editions.record(actorToken, agency, base.service, { ...form, id: typed[field.id] ?? newId() });
      goTo(reply, editionsPath(agency), 'edition-recorded');
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'invalid-form') throw error;
      await this.preview(reply, asked, form);
    }
  }

  private async preview(reply: FastifyReply, asked: Asked, form: AmendedTable): Promise<void> {
    const { visit, actorToken, agency, base, typed } = asked;
    const preview = await this.editions.preview(actorToken, agency, base.service, form);
    const { refused } = preview;
    if (refused.length > 0)
      return sendPage(reply, editionFormPage(visit, { agency, base, typed, errors: {}, refused }), 422);
    sendPage(reply, editionPreviewPage(visit, { agency, base, typed, form, preview }));
  }
}
