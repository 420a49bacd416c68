import { Problem } from '@loket/contracts';
import { Public } from '@loket/service-kit';
import { Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { v7 as newId } from 'uuid';
import { answersOf, checkAnswers, hasErrors, type SectionForm } from '../../forms/check-answers';
import { postedForm } from '../../forms/posted-form';
import { problemOnForm } from '../../forms/problem-on-form';
import { Regions } from '../../regions/regions';
import { goTo, sendPage } from '../../rendering/send-page';
import { Casework } from '../../upstream/casework';
import { Catalogue } from '../../upstream/catalogue';
import { signedIn } from '../../visit/signed-in';
import { type Session, visitOf } from '../../visit/visit';
import { ACCOUNT_CHANGE, changeSection, wantedNow } from './change-section';
import { ownAccountPage, type OwnAccount } from './own-account.page';

@Controller('akun')
@Public()
export class OwnAccountController {
  constructor(
    private readonly casework: Casework,
    private readonly catalogue: Catalogue,
    private readonly regions: Regions,
  ) {}

  @Get()
  async show(@Res() reply: FastifyReply): Promise<void> {
    await this.answer(reply, signedIn(visitOf(reply)), {});
  }

  /** The name is the account's own; of what was typed only what the page asks for is taken. */
  @Post('perubahan')
  async ask(@Res() reply: FastifyReply): Promise<void> {
    const visit = visitOf(reply);
    const posted = postedForm(reply);
    const session = signedIn(visit);
    const { account, actorToken } = session;
    const offer = await this.catalogue.getOffer(ACCOUNT_CHANGE);
    const section = changeSection(offer.sop, account);
    const id = posted['id'] ?? newId();
    const checked = checkAnswers(section, answersOf(section, posted), visit.locale, this.regions);
    const form =
      checked.values['wanted'] === wantedNow(account)
        ? { ...checked, errors: { ...checked.errors, wanted: visit.words.accounts.own.sameAsNow } }
        : checked;
    if (hasErrors(form)) return this.answer(reply, session, { id, form }, 422);
    try {
      const values = { ...answersOf(section, form.values), name: account.name };
      await this.casework.applyAs(actorToken, id, ACCOUNT_CHANGE, values);
      goTo(reply, '/akun', 'account-change-asked');
    } catch (error) {
      if (!(error instanceof Problem) || error.status === 401) throw error;
      const { errors, sentence } = problemOnForm(visit, error, visit.words.problems.keptApplication);
      await this.answer(reply, session, { id, form: { ...form, errors }, problem: sentence }, error.status);
    }
  }

  private async answer(
    reply: FastifyReply,
    { actorToken, account }: Session,
    { id = newId(), form, problem }: { id?: string; form?: SectionForm; problem?: string | undefined },
    status = 200,
  ): Promise<void> {
    const mayAsk = account.purposes.length > 0;
    const offer = mayAsk ? await this.catalogue.findOffer(ACCOUNT_CHANGE).catch(() => undefined) : undefined;
    const cases = mayAsk ? await this.casework.cases(actorToken).catch(() => []) : [];
    const page: OwnAccount = {
      account,
      open: cases.find(({ service, ending }) => service === ACCOUNT_CHANGE && ending === null),
      change: offer && {
        id,
        form: form ?? { section: changeSection(offer.sop, account), values: {}, errors: {} },
        problem,
      },
    };
    sendPage(reply, ownAccountPage(visitOf(reply), page, this.regions), status);
  }
}
