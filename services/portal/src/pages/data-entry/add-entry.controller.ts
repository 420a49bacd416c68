import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import type { FormSection, Sop } from '@loket/sop';
import { Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as newId } from 'uuid';
import { answersOf, checkAnswers, hasErrors } from '../../forms/check-answers';
import { postedForm } from '../../forms/posted-form';
import { problemOnForm } from '../../forms/problem-on-form';
import { Regions } from '../../regions/regions';
import { goTo, sendPage } from '../../rendering/send-page';
import { Casework } from '../../upstream/casework';
import { Entries } from '../../upstream/entries';
import { visitOf } from '../../visit/visit';
import { OwnDrafts } from '../wizard/own-draft';
import { type AddEntry, addEntryPage } from './add-entry.page';
import { alikePath, correctionPath, filesPath } from './entry-paths';
import { EntryPlaces, asked } from './entry-places';

@Controller('masterdata/ormas/tambah')
@Public()
export class AddEntryController {
  constructor(
    private readonly places: EntryPlaces,
    private readonly drafts: OwnDrafts,
    private readonly casework: Casework,
    private readonly entries: Entries,
    private readonly regions: Regions,
  ) {}

  @Get()
  async empty(@Query('kantor') agency: unknown, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const { offer } = await this.places.get(visit, asked(agency));
    const form = { section: onlySection(offer.sop), values: {}, errors: {} };
    sendPage(reply, addEntryPage(visit, { agency: offer.agency, id: newId(), form }, this.regions));
  }

  @Get(':draftId')
  async again(@Param('draftId') draftId: string, @Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const { draft, sop } = await this.drafts.get(visit, draftId);
    if (draft.caseNumber !== null) return goTo(reply, correctionPath(draft.id));
    const form = { section: onlySection(sop), values: draft.values, errors: {} };
    sendPage(reply, addEntryPage(visit, { agency: draft.agency, id: draft.id, form }, this.regions));
  }

  /** What is right is kept as a draft; organisations alike come before the files. */
  @Post()
  async keep(@Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const posted = postedForm(reply);
    const { actorToken, offer } = await this.places.get(visit, asked(posted['kantor']));
    const { agency, sop, service } = offer;
    const section = onlySection(sop);
    const id = posted['id'] ?? newId();
    const form = checkAnswers(section, answersOf(section, posted), visit.locale, this.regions);
    const again = (status: number, more: Partial<AddEntry> = {}): void =>
      sendPage(reply, addEntryPage(visit, { agency, id, form, ...more }, this.regions), status);
    if (hasErrors(form)) return again(422);
    try {
      const draft = await this.entries.openDraft(actorToken, { id, service, agency });
      if (draft.caseNumber !== null) return goTo(reply, correctionPath(draft.id), 'already-filed');
      await this.casework.saveSection(actorToken, id, section.key, answersOf(section, form.values));
      const { alike, saidOther } = await this.entries.likeness(actorToken, id);
      goTo(reply, alike.length > saidOther.length ? alikePath(id) : filesPath(id));
    } catch (error) {
      if (!(error instanceof Problem) || error.status === 401) throw error;
      const { errors, sentence } = problemOnForm(visit, error, visit.words.dataEntry.kept);
      again(error.status, { form: { ...form, errors: { ...form.errors, ...errors } }, problem: sentence });
    }
  }
}

/** The form of an entry is one page. */
export function onlySection({ form }: Pick<Sop, 'form'>): FormSection {
  const [section] = form;
  if (section === undefined) throw new Problem('not-found');
  return section;
}
