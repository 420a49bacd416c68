import { type CaseView, type DecisionAccepted, Problem } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AgenciesClient } from '../access/agencies-client';
import { collectCase, presentCase } from '../cases/case-view';
import { AcceptResubmission, type RequireHandIn } from '../resubmission/accept-resubmission';
import type { ResubmissionForm } from '../resubmission/resubmission-form';
import { getTrackedCase } from './tracked-case';

/** Cases as whoever holds their secret link sees them. */
@Injectable()
export class TrackedCases {
  constructor(
    private readonly source: DataSource,
    private readonly agencies: AgenciesClient,
    private readonly resubmit: AcceptResubmission,
  ) {}

  /** The case without what was typed or uploaded: only what the office wrote to the applicant. */
  async get(number: string, secret: string): Promise<CaseView> {
    const facts = await inTransaction(this.source, async () => collectCase(await getTrackedCase(number, secret)));
    const view = await presentCase(facts, this.agencies);
    const writings = view.writings.filter(({ from }) => from === 'office');
    return { ...view, values: {}, documents: [], letters: [], attachments: [], reason: null, writings };
  }

  /** Hands a file back that was filed without an account: whoever does so goes by the case's own id. */
  async handIn(number: string, secret: string, form: ResubmissionForm): Promise<DecisionAccepted> {
    const { id } = await inTransaction(this.source, () => getTrackedCase(number, secret));
    return this.resubmit.run(id, form, { accountId: id, purposes: [], roles: [] }, requireWithoutAccount);
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

const requireWithoutAccount: RequireHandIn = async (kase, actor) => {
  if (kase === undefined || kase.account_id !== null || kase.id !== actor.accountId) throw new Problem('not-found');
  return kase;
};
