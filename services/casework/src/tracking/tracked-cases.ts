import type { CaseView, DecisionAccepted, DecisionForm } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AgenciesClient } from '../access/agencies-client';
import { holderOfSecret, requireWithoutAccount } from '../applicant/require-applicant';
import { collectCase, presentCase } from '../cases/case-view';
import { isFiledByGuest } from '../public-drafts/guest';
import { AcceptOwnDecision } from '../own-rows/accept-own-decision';
import { AcceptResubmission } from '../resubmission/accept-resubmission';
import type { ResubmissionForm } from '../resubmission/resubmission-form';
import { AcceptWithdrawal } from '../withdrawal/accept-withdrawal';
import type { WithdrawalForm } from '../withdrawal/withdrawal-form';
import { shownToGuest } from './shown-to-guest';
import { getTrackedCase } from './tracked-case';

/** Cases as whoever holds their secret link sees them. */
@Injectable()
export class TrackedCases {
  constructor(
    private readonly source: DataSource,
    private readonly agencies: AgenciesClient,
    private readonly resubmit: AcceptResubmission,
    private readonly decideOwn: AcceptOwnDecision,
    private readonly withdrawals: AcceptWithdrawal,
  ) {}

  /** The case without what was typed or uploaded: only what the office wrote to the applicant. */
  async get(number: string, secret: string): Promise<CaseView> {
    const { facts, byGuest } = await inTransaction(this.source, async () => {
      const kase = await getTrackedCase(number, secret);
      return { facts: await collectCase(kase), byGuest: await isFiledByGuest(kase) };
    });
    const view = await presentCase(facts, this.agencies);
    const writings = view.writings.filter(({ from }) => from === 'office');
    // Whoever has an account acts by it: the secret link of such a case only shows where it is.
    const acts = facts.kase.account_id === null ? {} : { withdrawable: false, ownRow: null, replyAsked: null };
    return {
      ...view,
      values: {},
      documents: [],
      letters: [],
      attachments: [],
      reason: null,
      writings,
      ...acts,
      ...(byGuest && shownToGuest(facts, view)),
    };
  }

  /** Hands a file back that was filed without an account: whoever does so goes by the case's own id. */
  async handIn(number: string, secret: string, form: ResubmissionForm): Promise<DecisionAccepted> {
    const id = await this.caseBehind(number, secret);
    return this.resubmit.run(id, form, holderOfSecret(id), requireWithoutAccount);
  }

  async decide(number: string, secret: string, form: DecisionForm): Promise<DecisionAccepted> {
    const id = await this.caseBehind(number, secret);
    return this.decideOwn.run(id, form, holderOfSecret(id), requireWithoutAccount);
  }

  async withdraw(number: string, secret: string, form: WithdrawalForm): Promise<DecisionAccepted> {
    const id = await this.caseBehind(number, secret);
    return this.withdrawals.run(id, form, holderOfSecret(id), requireWithoutAccount);
  }

  private async caseBehind(number: string, secret: string): Promise<string> {
    return (await inTransaction(this.source, () => getTrackedCase(number, secret))).id;
  }

  /** Notes that the result of a closed case was opened, the first time it is. */
  noteOpening(number: string, secret: string): Promise<void> {
    return inTransaction(this.source, async () => {
      const { id, closed_at } = await getTrackedCase(number, secret);
      if (closed_at === null) return;
      await rows(`INSERT INTO link_opening (case_id, at) VALUES ($1, now()) ON CONFLICT DO NOTHING`, [id]);
    });
  }
}
