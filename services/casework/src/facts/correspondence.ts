import type { Correspondence } from '@loket/contracts';
import { findRow } from '@loket/database';
import type { Sop } from '@loket/sop';
import { calendarOfAgency } from '../calendars/agency-calendar';
import { changesInForce } from '../cases/changes-in-force';
import { isConfidential } from '../complaints/is-complaint';
import { writingsIn } from '../cases/writings';
import { getSop } from '../definitions/definition-store';
import type { CaseRow } from '../transitions/case-row';
import { trackingPathOf } from '../tracking/tracked-case';
import type { PendingChange } from '../transitions/cause';
import { clocksOfCase } from '../transitions/clock-row';
import { contactIn } from './contact-in';
import { letterToldBy } from './letter-told-by';
import { refusalOf, rejectedDocuments } from './rejected-documents';
import { respondBy } from '../transitions/deadline-of';

/** What a message about the case says, as of one of its transitions. Needs an open transaction. */
export async function correspondenceOf(kase: CaseRow, transition: number | undefined): Promise<Correspondence> {
  const sop = await getSop(kase.definition_hash);
  const change = transition === undefined ? undefined : await changeOf(kase.id, transition);
  const turnedDown = change?.outcome === 'return' ? change : await refusalToldBy(kase);
  return {
    caseId: kase.id,
    number: kase.number,
    serviceTitle: sop.title.id,
    subject: kase.subject,
    contact: kase.account_id === null ? contactIn(kase.form, kase.entries) : null,
    accountId: kase.account_id,
    ending: kase.position?.ending ?? null,
    reason: change?.reason ?? kase.reason,
    respondBy: await respondByOf(kase),
    // What is confidential is read by the secret link, and lies in no mailbox.
    written: isConfidential(kase) ? null : await lastWritten(kase.id, sop, transition),
    trackingPath: kase.account_id === null ? trackingPathOf(kase) : null,
    letterId: change === undefined ? null : await letterToldBy(sop, change),
    documents: turnedDown === undefined ? [] : await rejectedDocuments(sop, kase.id, turnedDown),
  };
}

/** A refusal is told when the case ends by it. */
const refusalToldBy = async ({ id, position }: CaseRow): Promise<PendingChange | undefined> =>
  position?.ending === 'refused' ? refusalOf(id) : undefined;

/** Until when the applicant, who has the file, can respond, with the zone of the office that asks. */
async function respondByOf({ id, agency, position }: CaseRow): Promise<Correspondence['respondBy']> {
  const at = respondBy(position, await clocksOfCase(id));
  return at === null ? null : { at: at.toISOString(), zone: (await calendarOfAgency(agency)).zone };
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
