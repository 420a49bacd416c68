import { type Actor, type CaseLedger, Problem } from '@loket/contracts';
import { inTransaction, inTurn } from '@loket/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AgenciesClient } from '../access/agencies-client';
import { getSop } from '../definitions/definition-store';
import { findCase } from '../transitions/case-row';
import { clocksOfCase } from '../transitions/clock-row';
import { ledgerClock } from './ledger-clock';
import { type WrittenRow, ledgerRow } from './ledger-row';
import { mayReadLedger } from './may-read-ledger';
import { rowsOfLedger } from './rows-of-ledger';

/** The deadlines of a case for the officers of its offices. */
@Injectable()
export class ReadLedger {
  constructor(
    private readonly source: DataSource,
    private readonly agencies: AgenciesClient,
  ) {}

  /** Throws `not-found` for anybody who holds no role at an office of the case, its applicant among them. */
  async run(caseId: string, actor: Actor): Promise<CaseLedger> {
    const { written, ...ledger } = await inTransaction(this.source, () => read(caseId, actor));
    const rows = written.map(async ({ agency, ...row }) => ({
      ...row,
      office: (await this.agencies.get(agency)).shortName,
    }));
    return { ...ledger, rows: await Promise.all(rows) };
  }
}

async function read(
  caseId: string,
  actor: Actor,
): Promise<Omit<CaseLedger, 'rows'> & { readonly written: readonly WrittenRow[] }> {
  const kase = await findCase(caseId);
  if (kase === undefined || !(await mayReadLedger(kase, actor))) throw new Problem('not-found');
  const sop = await getSop(kase.definition_hash);
  const now = new Date();
  const clocks = await clocksOfCase(kase.id);
  const stored = await rowsOfLedger(kase.id);
  return {
    caseId: kase.id,
    number: kase.number,
    serviceTitle: sop.title,
    clocks: await inTurn(clocks, (clock) => ledgerClock(clock, sop, now)),
    written: await inTurn(stored, (row) => ledgerRow(row, sop)),
  };
}
