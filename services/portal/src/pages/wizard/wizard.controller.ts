import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { answersOf, checkAnswers, hasErrors } from '../../forms/check-answers';
import { postedForm } from '../../forms/posted-form';
import { problemOnForm } from '../../forms/problem-on-form';
import { Organisations } from '../../organisations/organisations';
import { asksRegister } from '../../organisations/search-asked';
import { Regions } from '../../regions/regions';
import { goTo, sendPage } from '../../rendering/send-page';
import { Casework } from '../../upstream/casework';
import { visitOf } from '../../visit/visit';
import { getSection, type OwnDraft, OwnDrafts } from './own-draft';
import { wizardPage, type WizardPage } from './wizard.page';
import { KEPT, pathOf, wizardKeys } from './wizard-steps';

@Controller('pendaftaran/:draftId')
@Public()
export class WizardController {
  constructor(
    private readonly drafts: OwnDrafts,
    private readonly casework: Casework,
    private readonly regions: Regions,
    private readonly organisations: Organisations,
  ) {}

  @Get(':section')
  async show(
    @Param('draftId') draftId: string,
    @Param('section') key: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const visit = visitOf(reply);
    const own = await this.drafts.get(visit, draftId);
    const { draft, sop, byGuest } = own;
    if (draft.caseNumber !== null) return goTo(reply, await this.drafts.filedPath(own), 'already-filed');
    const stored = { section: getSection(sop, key), values: draft.values, errors: {} };
    const form = await this.organisations.onForm(visit, stored);
    sendPage(reply, wizardPage(visit, { draft, sop, byGuest, form, savedAt: draft.updatedAt }, this.regions));
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
    const own = await this.drafts.get(visit, draftId);
    const { actorToken, draft, sop, byGuest } = own;
    if (draft.caseNumber !== null) return goTo(reply, await this.drafts.filedPath(own), 'already-filed');
    const section = getSection(sop, key);
    const form = checkAnswers(section, { ...draft.values, ...answersOf(section, posted) }, visit.locale, this.regions);
    const again = async (status: number, more: Partial<WizardPage>): Promise<void> => {
      const shown = await this.organisations.onForm(visit, more.form ?? form, posted);
      sendPage(
        reply,
        wizardPage(visit, { draft, sop, byGuest, savedAt: undefined, ...more, form: shown }, this.regions),
        status,
      );
    };
    try {
      await this.casework.saveSection(actorToken, draftId, key, answersOf(section, form.values));
    } catch (error) {
      if (!(error instanceof Problem) || error.status === 401) throw error;
      const { errors, sentence } = problemOnForm(visit, error, visit.words.problems.keptSection);
      return again(error.status, { form: { ...form, errors: { ...form.errors, ...errors } }, problem: sentence });
    }
    const [then, field] = (posted['lanjut'] ?? '').split(':');
    if (then === 'wilayah') return goTo(reply, `${pathOf(draftId, key)}#${encodeURIComponent(field ?? '')}`);
    if (then === 'nanti') return byGuest ? this.keepForGuest(reply, own) : goTo(reply, '/permohonan', 'saved');
    if (asksRegister(section, posted)) return again(200, { form: { ...form, errors: {} }, savedAt: now() });
    const known = hasErrors(form) ? form : await this.organisations.withRefusedReport(visit, sop, form);
    if (hasErrors(known)) return again(422, { form: known, savedAt: now() });
    const keys = wizardKeys(sop);
    goTo(reply, pathOf(draftId, keys[keys.indexOf(key) + 1] ?? 'periksa'));
  }

  /** Whoever has no account goes back by a link, which is mailed where they left an address. */
  private async keepForGuest(reply: FastifyReply, { actorToken, draft }: OwnDraft): Promise<void> {
    const { sent } = await this.casework.askReturnLink(actorToken, draft.id).catch(() => ({ sent: false }));
    goTo(reply, pathOf(draft.id, KEPT), sent ? 'draft-link-sent' : 'saved');
  }
}

const now = (): string => new Date().toISOString();
