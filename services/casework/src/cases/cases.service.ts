import { timingSafeEqual } from 'node:crypto';
import { type Actor, type CaseView, Problem } from '@loket/contracts';
import { findRow, inTransaction, rows } from '@loket/database';
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
    return facts.kase.account_id === actor.accountId ? withoutOpenVerdicts(view) : view;
  }

  /** The applicant's own cases, the newest first. */
  async mine(actor: Actor): Promise<CaseView[]> {
    const facts = await inTransaction(this.source, async () => {
      const own = await rows<CaseRow>(
        `SELECT * FROM case_file WHERE account_id = $1 ORDER BY submitted_at DESC LIMIT 50`,
        [actor.accountId],
      );
      return Promise.all(own.map(collectCase));
    });
    return Promise.all(facts.map((each) => presentCase(each, this.agencies)));
  }

  /** By number and secret link, without what was typed or uploaded. */
  async track(number: string, secret: string): Promise<CaseView> {
    const facts = await inTransaction(this.source, async () => {
      const kase = await findRow<CaseRow>(`SELECT * FROM case_file WHERE number = $1`, [number]);
      if (kase === undefined || !sameSecret(kase.tracking_secret, secret))
        throw new Problem('not-found', 'Nomor atau tautan pelacakan tidak cocok.');
      return collectCase(kase);
    });
    const view = await presentCase(facts, this.agencies);
    return { ...view, values: {}, documents: [], letters: [], attachments: [], reason: null };
  }
}

/** While an officer is still checking, a verdict is a note on the officer's desk and not yet the office's word. */
function withoutOpenVerdicts(view: CaseView): CaseView {
  if (view.holder === 'applicant' || view.holder === 'closed') return view;
  return { ...view, documents: view.documents.map((document) => ({ ...document, verdict: null, reason: null })) };
}

function sameSecret(stored: string, given: string): boolean {
  const one = Buffer.from(stored);
  const other = Buffer.from(given);
  return one.length === other.length && timingSafeEqual(one, other);
}
