import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { answersOf, checkAnswers, hasErrors } from '../../forms/check-answers';
import { postedForm } from '../../forms/posted-form';
import { problemOnForm } from '../../forms/problem-on-form';
import { Regions } from '../../regions/regions';
import { goTo, sendPage } from '../../rendering/send-page';
import { Casework } from '../../upstream/casework';
import { visitOf } from '../../visit/visit';
import { getSection, OwnDrafts } from './own-draft';
import { wizardPage, type WizardPage } from './wizard.page';
import { pathOf, wizardKeys } from './wizard-steps';

@Controller('pendaftaran/:draftId')
@Public()
export class WizardController {
  constructor(
    private readonly drafts: OwnDrafts,
    private readonly casework: Casework,
    private readonly regions: Regions,
  ) {}

  @Get(':section')
  async show(
    @Param('draftId') draftId: string,
    @Param('section') key: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const visit = visitOf(reply);
    const { draft, sop } = await this.drafts.get(visit, draftId);
    if (draft.caseNumber !== null) return goTo(reply, `/permohonan/${draft.id}`, 'already-filed');
    const form = { section: getSection(sop, key), values: draft.values, errors: {} };
    sendPage(reply, wizardPage(visit, { draft, sop, form, savedAt: draft.updatedAt }, this.regions));
  }

  /** Whatever was typed is saved, right or wrong; only what is right leads on. */
  @Post(':section')
  async save(
    @Param('draftId') draftId: string,
    @Param('section') key: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const visit = visitOf(reply);
    const posted = postedForm(reply);
    const { actorToken, draft, sop } = await this.drafts.get(visit, draftId);
    if (draft.caseNumber !== null) return goTo(reply, `/permohonan/${draft.id}`, 'already-filed');
    const section = getSection(sop, key);
    const form = checkAnswers(section, { ...draft.values, ...answersOf(section, posted) }, visit.locale, this.regions);
    const again = (status: number, more: Partial<WizardPage>): void =>
      sendPage(reply, wizardPage(visit, { draft, sop, form, savedAt: undefined, ...more }, this.regions), status);
    try {
      await this.casework.saveSection(actorToken, draftId, key, answersOf(section, form.values));
    } catch (error) {
      if (!(error instanceof Problem) || error.status === 401) throw error;
      const { errors, sentence } = problemOnForm(visit, error, visit.words.problems.keptSection);
      return again(error.status, { form: { ...form, errors: { ...form.errors, ...errors } }, problem: sentence });
    }
    const [then, field] = (posted['lanjut'] ?? '').split(':');
    if (then === 'wilayah') return goTo(reply, `${pathOf(draftId, key)}#${encodeURIComponent(field ?? '')}`);
    if (then === 'nanti') return goTo(reply, '/permohonan', 'saved');
    if (hasErrors(form)) return again(422, { savedAt: new Date().toISOString() });
    const keys = wizardKeys(sop);
    goTo(reply, pathOf(draftId, keys[keys.indexOf(key) + 1] ?? 'periksa'));
  }
}
