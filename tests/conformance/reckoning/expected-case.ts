import type { SystemAct } from '@loket/sop';
import type { Stop } from '@loket/working-time';
import {
  type ClockEdge,
  type Expectation,
  type ExpectedClock,
  type ExpectedRow,
  type ExpectedTime,
  isDoneByFiling,
  isOwnRow,
  SYSTEM,
} from '../expectation/expectation';
import type { Edge } from '../paths/edge';
import { naiveDue } from './naive-due';
import type { Instant } from './office-hours';

/** A clock of the text that runs or stands. */
export interface ExpectedRun {
  readonly name: string;
  readonly ends: ClockEdge;
  readonly time: ExpectedTime;
  readonly party: ExpectedClock['party'];
  readonly startedAt: Instant;
  readonly stops: readonly Stop[];
}

/** Where a case must stand by the text alone. */
export interface ExpectedCase {
  readonly row: ExpectedRow;
  readonly visits: Readonly<Record<string, number>>;
  readonly initialled: number;
  /** The applicant has the file: it was sent back, or is at a row of their own. */
  readonly withApplicant: boolean;
  readonly ending: string | null;
  readonly runs: readonly ExpectedRun[];
  /** Outcomes that a case has once and that this one has had. */
  readonly usedOnce: readonly string[];
  /** What the system has done so far. */
  readonly acts: readonly SystemAct[];
}

export const rowOf = ({ rows }: Expectation, no: string): ExpectedRow => {
  const row = rows.find((each) => each.no === no);
  if (row === undefined) throw new Error(`The text has no row ${no}`);
  return row;
};

/** Whose turn it is, by the name in the table's header. */
export const awaitedName = ({ row, initialled }: ExpectedCase): string => row.initials[initialled] ?? row.executor;

export const dueOfRun = ({ time, startedAt, stops }: ExpectedRun): Instant | null => naiveDue(time, startedAt, stops);

type Event = Exclude<ClockEdge, string>['when'];

const isAt = (edge: ClockEdge, row: string, when: Event): boolean =>
  typeof edge !== 'string' && edge.row === row && edge.when === when;

const nameOfRowClock = ({ no }: Pick<ExpectedRow, 'no'>): string => `row ${no}`;
const nameOfReturnClock = ({ no }: Pick<ExpectedRow, 'no'>): string => `row ${no}, the applicant`;

/** Name of the clock at whose end an edge is taken; undefined where time does not take it. */
export function nameOfLimit(edge: Edge | undefined): string | undefined {
  if (edge?.by === 'time') return nameOfRowClock({ no: edge.row });
  return edge?.by === 'return-time' ? nameOfReturnClock({ no: edge.row }) : undefined;
}

/** Whether the row is left once this clock is over. */
export const isLimit = ({ rows }: Expectation, { name }: ExpectedRun): boolean =>
  rows.some(
    (row) =>
      (row.lapse !== undefined && name === nameOfRowClock(row)) ||
      (row.returnLimit !== undefined && name === nameOfReturnClock(row)),
  );

/** That clock, where it runs. */
export const limitOf = ({ runs }: ExpectedCase, edge: Edge): ExpectedRun | undefined =>
  runs.find(({ name }) => name === nameOfLimit(edge));

/** Every clock of the text: of the rows, those that span rows, and the promise. */
const clocksOf = (expectation: Expectation): readonly ExpectedClock[] => {
  const { rows, clocks, promise } = expectation;
  return [
    ...rows.flatMap((row): readonly ExpectedClock[] => [
      ...(row.time === undefined
        ? []
        : [
            {
              title: nameOfRowClock(row),
              starts: { row: row.no, when: 'entered' },
              ends: { row: row.no, when: 'left' },
              time: row.time,
              party: isOwnRow(expectation, row) ? 'applicant' : 'office',
            } as const,
          ]),
      ...(row.returnLimit === undefined
        ? []
        : [
            {
              title: nameOfReturnClock(row),
              starts: { row: row.no, when: 'returned' },
              ends: { row: row.no, when: 'resubmitted' },
              time: row.returnLimit.time,
              party: 'applicant',
            } as const,
          ]),
    ]),
    // A driven case has no answers in its form.
    ...clocks.filter(({ when }) => when === undefined),
    ...(promise === undefined
      ? []
      : [{ title: 'promise', starts: 'opening', ends: 'closing', time: promise, party: 'office' } as const]),
  ];
};

function started(expectation: Expectation, at: Instant, begins: (edge: ClockEdge) => boolean): readonly ExpectedRun[] {
  return clocksOf(expectation)
    .filter(({ starts }) => begins(starts))
    .map(({ title, ends, time, party }) => ({ name: title, ends, time, party, startedAt: at, stops: [] }));
}

/** A case that was filed at an instant. */
export function filed(expectation: Expectation, at: Instant): ExpectedCase {
  const row = expectation.rows.find((each) => !isDoneByFiling(expectation, each));
  if (row === undefined) throw new Error('The text has no row of the office');
  const runs = started(expectation, at, (edge) => edge === 'opening');
  const outside = { row, visits: {}, initialled: 0, withApplicant: false, ending: null, runs, usedOnce: [], acts: [] };
  return entering(expectation, outside, row.no, at);
}

function entering(expectation: Expectation, kase: ExpectedCase, no: string, at: Instant): ExpectedCase {
  const visits = { ...kase.visits, [no]: (kase.visits[no] ?? 0) + 1 };
  const row = rowOf(expectation, no);
  const withApplicant = isOwnRow(expectation, row);
  // A clock that spans rows goes on where its first row is entered again.
  const begun = started(expectation, at, (edge) => isAt(edge, no, 'entered'));
  const ended = kase.runs.filter(({ ends }) => !isAt(ends, no, 'entered'));
  const kept = withApplicant === kase.withApplicant ? ended : withApplicant ? stopped(ended, at) : resumed(ended, at);
  const runs = [...kept, ...begun.filter(({ name }) => !kept.some((run) => run.name === name))];
  return { ...kase, row, visits, initialled: 0, withApplicant, runs };
}

/** The office's clocks stand while the applicant has the file. */
const stopped = (runs: readonly ExpectedRun[], at: Instant): readonly ExpectedRun[] =>
  runs.map((run) => (run.party === 'office' ? { ...run, stops: [...run.stops, { from: at, to: null }] } : run));

const resumed = (runs: readonly ExpectedRun[], at: Instant): readonly ExpectedRun[] =>
  runs.map((run) => ({ ...run, stops: run.stops.map((stop) => (stop.to === null ? { ...stop, to: at } : stop)) }));

/** After the next of the row's initials. */
export const afterInitial = (kase: ExpectedCase): ExpectedCase => ({ ...kase, initialled: kase.initialled + 1 });

/** After an outcome; the rows of the system that follow take no time. */
export function afterOutcome(expectation: Expectation, kase: ExpectedCase, edge: Edge, at: Instant): ExpectedCase {
  const used = edge.once ? { ...kase, usedOnce: [...kase.usedOnce, edge.outcome] } : kase;
  if (edge.byApplicant) return returned(expectation, used, at);
  const done = { ...used, acts: [...kase.acts, ...kase.row.acts] };
  const { no } = kase.row;
  // What was sent back is not handed in any more once its row is left.
  const gone = (ends: ClockEdge): boolean => isAt(ends, no, 'left') || isAt(ends, no, 'resubmitted');
  const left = { ...done, runs: done.runs.filter(({ ends }) => !gone(ends)) };
  if ('ending' in edge.to) return { ...left, ending: edge.to.ending, runs: [] };
  return entering(expectation, left, edge.to.row, at);
}

function returned(expectation: Expectation, kase: ExpectedCase, at: Instant): ExpectedCase {
  const runs = stopped(
    kase.runs.filter(({ ends }) => !isAt(ends, kase.row.no, 'returned')),
    at,
  );
  const begun = started(expectation, at, (edge) => isAt(edge, kase.row.no, 'returned'));
  return { ...kase, withApplicant: true, runs: [...runs, ...begun] };
}

/** After the applicant has handed the corrected file back: the same row, a visit more, the same clocks. */
export function afterResubmission(expectation: Expectation, kase: ExpectedCase, at: Instant): ExpectedCase {
  const { no } = kase.row;
  const runs = resumed(
    kase.runs.filter(({ ends }) => !isAt(ends, no, 'resubmitted')),
    at,
  );
  const begun = started(expectation, at, (edge) => isAt(edge, no, 'resubmitted'));
  const visits = { ...kase.visits, [no]: (kase.visits[no] ?? 0) + 1 };
  return { ...kase, withApplicant: false, initialled: 0, visits, runs: [...runs, ...begun] };
}

export const isWithSystem = ({ row, ending }: ExpectedCase): boolean => ending === null && row.executor === SYSTEM;
