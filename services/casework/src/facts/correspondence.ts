import type { Correspondence } from '@loket/contracts';
import { findRow, rows } from '@loket/database';
import type { Sop } from '@loket/sop';
import { changesInForce } from '../cases/changes-in-force';
import { writingsIn } from '../cases/writings';
import { getSop } from '../definitions/definition-store';
import type { CaseRow } from '../transitions/case-row';
import { trackingPathOf } from '../tracking/tracked-case';
import type { PendingChange } from '../transitions/cause';

interface RejectedRow {
  readonly requirement: string;
  readonly reason: string;
}

/** What a message about the case says, as of one of its transitions. Needs an open transaction. */
export async function correspondenceOf(kase: CaseRow, transition: number | undefined): Promise<Correspondence> {
  const sop = await getSop(kase.definition_hash);
  const change = transition === undefined ? undefined : await changeOf(kase.id, transition);
  const rejected = change?.outcome === 'return' ? await rejectedIn(kase.id, change) : [];
  const { name, email } = kase.form;
  return {
    caseId: kase.id,
    number: kase.number,
    serviceTitle: sop.title.id,
    subject: kase.subject,
    contact: kase.account_id === null && name !== undefined && email !== undefined ? { name, email } : null,
    accountId: kase.account_id,
    ending: kase.position?.ending ?? null,
    reason: change?.reason ?? kase.reason,
    written: await lastWritten(kase.id, sop, transition),
    trackingPath: kase.account_id === null ? trackingPathOf(kase) : null,
    documents: rejected.map(({ requirement, reason }) => ({
      label: sop.documents.find((each) => each.key === requirement)?.label.id ?? requirement,
      reason,
    })),
  };
}

/** What the office had last written to the applicant by a transition. */
async function lastWritten(caseId: string, sop: Sop, transition = Infinity): Promise<string | null> {
  const changes = (await changesInForce(caseId)).filter(({ version }) => version <= transition);
  const written = writingsIn(sop, changes).filter(({ from, toApplicant }) => from === 'office' && toApplicant);
  return written.at(-1)?.text ?? null;
}

const changeOf = (caseId: string, version: number): Promise<PendingChange | undefined> =>
  findRow<PendingChange>(
    `SELECT p.* FROM transition t JOIN pending_change p ON p.id::text = t.cause_id WHERE t.case_id = $1 AND t.version = $2`,
    [caseId, version],
  );

/** The documents rejected at the step and up to the moment of a return, though replaced since. */
const rejectedIn = (caseId: string, change: PendingChange): Promise<RejectedRow[]> =>
  rows<RejectedRow>(
    `SELECT d.requirement, v.reason FROM verdict v JOIN case_document d ON d.case_id = v.case_id AND d.document_id = v.document_id
     WHERE v.case_id = $1 AND v.step = $2 AND v.verdict = 'rejected' AND v.given_at <= $3
       AND NOT EXISTS (SELECT 1 FROM pending_change p WHERE p.case_id = v.case_id AND p.kind = 'resubmission' AND p.made_at BETWEEN v.given_at AND $3)
     ORDER BY d.requirement`,
    [caseId, change.step, change.made_at],
  );
