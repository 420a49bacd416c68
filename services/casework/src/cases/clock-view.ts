import type { Position } from '@loket/case-flow';
import type { ClockView, ProofLine, SlaState } from '@loket/contracts';
import { PROMISE, type Sop, clocksOf } from '@loket/sop';
import { type ExplanationLine, type Zone, explain, formatInstant, reckoningInWords } from '@loket/working-time';
import { calendarOfAgency } from '../calendars/agency-calendar';
import { type ClockRow, stopsOf } from '../transitions/clock-row';
import { deadlineOf } from '../transitions/deadline-of';

/** The clocks a page tells of: the open ones, the leading first; of a closed case the promise and the one that ended last. */
export function shownClocks(position: Position | null, clocks: readonly ClockRow[]): readonly ClockRow[] {
  const open = clocks.filter(({ ended_at }) => ended_at === null);
  if (open.length === 0 || position === null) return endedClocks(clocks);
  const { leading } = deadlineOf(position, open);
  return leading === undefined ? open : [leading, ...open.filter(({ id }) => id !== leading.id)];
}

const endedClocks = (clocks: readonly ClockRow[]): readonly ClockRow[] => {
  const promise = clocks.filter(({ key }) => key === PROMISE);
  return [...promise, ...clocks.filter(({ key }) => key !== PROMISE).slice(-1)];
};

/** A clock with the proof of its due time, by its office's calendar. Needs an open transaction. */
export async function viewClock(clock: ClockRow, sop: Sop): Promise<ClockView> {
  const calendar = await calendarOfAgency(clock.agency);
  const named = clocksOf(sop).find(({ key }) => key === clock.key);
  return {
    key: clock.key,
    party: clock.party,
    title: named?.title ?? { id: clock.key, en: clock.key },
    kind: clock.kind,
    budget: clock.budget,
    provenance: named?.time.provenance ?? null,
    basis: named?.time.basis ?? null,
    startedAt: formatInstant(clock.started_at.getTime(), calendar.zone),
    dueAt: clock.due_at?.toISOString() ?? null,
    endedAt: clock.ended_at?.toISOString() ?? null,
    sla: slaOf(clock),
    provisional: clock.provisional,
    zone: calendar.zone,
    proof: explain(calendar, clock, clock.started_at.getTime(), stopsOf(clock)).map((line) =>
      proofLine(line, calendar.zone),
    ),
  };
}

function slaOf({ ended_at, due_at, sla }: ClockRow): SlaState {
  if (sla === 'lapsed') return sla;
  if (ended_at !== null) return due_at !== null && ended_at > due_at ? 'missed' : 'met';
  return due_at === null && sla === 'running' ? 'stopped' : sla;
}

const proofLine = (line: ExplanationLine, zone: Zone): ProofLine => ({
  from: line.from,
  to: line.to ?? null,
  counted: line.counted,
  reason: line.reason,
  words: { id: reckoningInWords(line, zone, 'id'), en: reckoningInWords(line, zone, 'en') },
});
