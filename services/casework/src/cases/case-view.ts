import { isWithdrawable } from '@loket/case-flow';
import type { CaseLetter, CaseView, SlaState, Writing } from '@loket/contracts';
import { inTurn, rows } from '@loket/database';
import { type Sop, shownAnswers } from '@loket/sop';
import type { Calendar } from '@loket/working-time';
import type { AgenciesClient } from '../access/agencies-client';
import { calendarOfAgency } from '../calendars/agency-calendar';
import { complaintProgress } from '../complaints/complaint-progress';
import { isComplaint } from '../complaints/is-complaint';
import { getSop } from '../definitions/definition-store';
import { ownRowView, presentOwnRow } from '../own-rows/present-own-row';
import type { CaseRow } from '../transitions/case-row';
import { unsettledChangeOf } from '../transitions/cause';
import { clocksOfCase } from '../transitions/clock-row';
import { respondBy } from '../transitions/deadline-of';
import { isSentBack } from '../transitions/present-limit';
import { shownClocks, viewClock } from './clock-view';
import { attachmentsForApplicant, isHandedOver } from './attachments';
import { documentsOf } from './case-documents';
import { changesInForce } from './changes-in-force';
import { type StepVisit, timelineOf } from './timeline';
import { type VisitRow, visitsOf } from './visits';
import { replyAskedIn, takesWritings, withoutAddress, writingsIn } from './writings';

/** What the pages need of a case besides the offices' names. Needs an open transaction. */
export interface CaseFacts {
  readonly kase: CaseRow;
  readonly sop: Sop;
  readonly calendar: Calendar;
  readonly view: Omit<CaseView, 'agency' | 'timeline'>;
  readonly visits: readonly VisitRow[];
  /** What people wrote, the officers' notes to each other too. */
  readonly writings: readonly Writing[];
}

/** Collects a case's view in the present transaction; `presentCase` completes it with names from accounts. */
export async function collectCase(kase: CaseRow): Promise<CaseFacts> {
  const sop = await getSop(kase.definition_hash);
  const allClocks = await clocksOfCase(kase.id);
  const clocks = shownClocks(kase.position, allClocks);
  const calendar = await calendarOfAgency(clocks[0]?.agency ?? kase.agency);
  const withApplicant = isSentBack(sop, kase.position);
  const ownRow = presentOwnRow(sop, kase.position);
  const processing = kase.version === 0 || (await unsettledChangeOf(kase.id)) !== undefined;
  const documents = (await documentsOf(kase, sop)).map((each) => ({
    ...each,
    replaceable: withApplicant && each.verdict === 'rejected',
  }));
  const changes = takesWritings(sop) ? await changesInForce(kase.id) : [];
  const writings = writingsIn(sop, changes);
  const ending = sop.endings.find((each) => each.key === kase.position?.ending);
  return {
    kase,
    sop,
    calendar,
    visits: await visitsOf(kase.id),
    writings: writings.map(withoutAddress),
    view: {
      id: kase.id,
      number: kase.number,
      service: kase.service,
      title: sop.title,
      subject: kase.subject,
      submittedAt: kase.submitted_at.toISOString(),
      closedAt: kase.closed_at?.toISOString() ?? null,
      ending: ending ?? null,
      step: kase.position?.step ?? null,
      visit: kase.position?.visit ?? 0,
      holder: kase.position?.holder ?? 'system',
      dueAt: kase.due_at?.toISOString() ?? null,
      sla: slaStates.find((each) => each === kase.sla) ?? 'none',
      clocks: await inTurn(clocks, (clock) => viewClock(clock, sop)),
      promisedAt: kase.promised_at?.toISOString() ?? null,
      zone: calendar.zone,
      documents,
      values: shownAnswers(sop, kase.form),
      reason: kase.reason,
      letters: await lettersOf(kase.id, sop),
      attachments: (await isHandedOver(kase.id)) ? attachmentsForApplicant(kase, sop) : [],
      writings: writings.filter(({ toApplicant }) => toApplicant).map(withoutAddress),
      replyAsked: withApplicant ? replyAskedIn(sop, changes) : null,
      ownRow: ownRow === undefined ? null : ownRowView(ownRow, kase.snapshot.authority),
      respondBy: respondBy(kase.position, allClocks)?.toISOString() ?? null,
      withdrawable: !processing && kase.position !== null && isWithdrawable(kase.snapshot, kase.position),
      processing,
      ...(isComplaint(sop) && { complaint: await complaintProgress(kase) }),
    },
  };
}

const slaStates: readonly SlaState[] = ['running', 'warned', 'overdue', 'escalated', 'stopped'];

/** Completes a collected case; outside of any transaction, since it asks accounts. */
export async function presentCase(facts: CaseFacts, agencies: AgenciesClient): Promise<CaseView> {
  const visits: StepVisit[] = await Promise.all(
    facts.visits.map(async (each) => ({
      step: each.step,
      openedAt: each.opened_at,
      closedAt: each.closed_at,
      outcome: each.outcome,
      left: each.left,
      dueAt: each.due_at,
      sla: each.sla,
      officeName: (await agencies.get(each.agency)).shortName,
    })),
  );
  return {
    ...facts.view,
    agency: await agencies.get(facts.kase.agency),
    timeline: timelineOf(facts.kase, facts.sop, visits),
  };
}

async function lettersOf(caseId: string, sop: Sop): Promise<CaseLetter[]> {
  const released = await rows<{ letter_id: string; kind: string; number: string }>(
    `SELECT letter_id, kind, number FROM case_letter WHERE case_id = $1 AND released_at IS NOT NULL`,
    [caseId],
  );
  return released.map(({ letter_id, kind, number }) => ({
    id: letter_id,
    kind,
    number,
    title: sop.letters.find((each) => each.key === kind)?.title ?? { id: kind, en: kind },
  }));
}
