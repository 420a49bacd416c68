import type { RecordedTransition, TransitionRequest } from '@loket/case-flow';
import type { Sop, SopSnapshot } from '@loket/sop';
import { calendarOfAgency } from '../calendars/agency-calendar';
import type { CaseRow } from './case-row';
import type { CaseDeadline } from './deadline-of';
import { wordsOf } from './words';

/** The transition as it will stand in casework; `table` where another one holds from here on. */
export async function transitionOf(
  kase: CaseRow,
  request: TransitionRequest,
  sop: Sop,
  deadline: CaseDeadline,
  table?: SopSnapshot,
): Promise<RecordedTransition> {
  const { zone } = await calendarOfAgency(deadline.leading?.agency ?? kase.agency);
  return {
    version: kase.version + 1,
    causeId: request.causeId,
    position: request.position,
    ...(request.left === undefined ? {} : { left: request.left }),
    dueAt: deadline.dueAt?.toISOString() ?? null,
    wakeAt: deadline.wakeAt?.toISOString() ?? null,
    ...(deadline.waking === undefined ? {} : { waking: `${deadline.waking.key}:${deadline.waking.first_visit}` }),
    sla: deadline.sla,
    words: wordsOf(sop, request.position, deadline, zone),
    ...(table === undefined ? {} : { table }),
  };
}
