import type { Actor, CaseView } from '@loket/contracts';
import { inTransaction, inTurn, rows } from '@loket/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AgenciesClient } from '../access/agencies-client';
import type { CaseRow } from '../transitions/case-row';
import { collectCase, presentCase } from './case-view';
import { getReadableCase } from './readable-case';

/** Cases as their applicants and officers read them. */
@Injectable()
export class CasesService {
  constructor(
    private readonly source: DataSource,
    private readonly agencies: AgenciesClient,
  ) {}

  async get(id: string, actor: Actor): Promise<CaseView> {
    const facts = await inTransaction(this.source, async () => collectCase(await getReadableCase(id, actor)));
    const view = await presentCase(facts, this.agencies);
    return facts.kase.account_id === actor.accountId ? withoutOpenVerdicts(view) : withoutActs(view);
  }

  /** The applicant's own cases, the newest first. */
  async mine(actor: Actor): Promise<CaseView[]> {
    const facts = await inTransaction(this.source, async () => {
      const own = await rows<CaseRow>(
        `SELECT * FROM case_file WHERE account_id = $1 ORDER BY submitted_at DESC LIMIT 50`,
        [actor.accountId],
      );
      return inTurn(own, collectCase);
    });
    return Promise.all(facts.map((each) => presentCase(each, this.agencies)));
  }
}

/** While an officer is still checking, a verdict is a note on the officer's desk and not yet the office's word. */
function withoutOpenVerdicts(view: CaseView): CaseView {
  if (view.holder === 'applicant' || view.holder === 'closed') return view;
  return { ...view, documents: view.documents.map((document) => ({ ...document, verdict: null, reason: null })) };
}

/** Officers read the case; what its applicant may do to it is not theirs. */
const withoutActs = (view: CaseView): CaseView => ({ ...view, withdrawable: false, ownRow: null, replyAsked: null });
