import type { SystemAct } from '@loket/sop';
import type { Stop } from '@loket/working-time';
import {
  type ClockEdge,
  type Expectation,
  type ExpectedClock,
  type ExpectedRow,
  type ExpectedTime,
  isDoneByFiling,
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

/** Every clock of the text: of the rows, those that span rows, and the promise. */
const clocksOf = ({ rows, clocks, promise }: Expectation): readonly ExpectedClock[] => [
  ...rows.flatMap(({ no, time }): readonly ExpectedClock[] =>
    time === undefined
      ? []
      : [
          {
            title: `row ${no}`,
            starts: { row: no, when: 'entered' },
            ends: { row: no, when: 'left' },
            time,
            party: 'office',
          },
        ],
  ),
  ...clocks,
  ...(promise === undefined
    ? []
    : [{ title: 'promise', starts: 'opening', ends: 'closing', time: promise, party: 'office' } as const]),
];

function started(expectation: Expectation, at: Instant, begins: (edge: ClockEdge) => boolean): readonly ExpectedRun[] {
  return clocksOf(expectation)
    .filter(({ starts }) => begins(starts))
    .map(({ title, ends, time, party }) => ({ name: title, ends, time, party, startedAt: at, stops: [] }));
}

/** A case that was filed at an instant. */
export function filed(expectation: Expectation, at: Instant): ExpectedCase {
  const row = expectation.rows.find((each) => !isDoneByFiling(each));
  if (row === undefined) throw new Error('The text has no row of the office');
  const runs = started(expectation, at, (edge) => edge === 'opening');
  const outside = { row, visits: {}, initialled: 0, withApplicant: false, ending: null, runs, usedOnce: [], acts: [] };
  return entering(expectation, outside, row.no, at);
}

function entering(expectation: Expectation, kase: ExpectedCase, no: string, at: Instant): ExpectedCase {
  const visits = { ...kase.visits, [no]: (kase.visits[no] ?? 0) + 1 };
  // A clock that spans rows goes on where its first row is entered again.
  const begun = started(expectation, at, (edge) => isAt(edge, no, 'entered'));
  const kept = kase.runs.filter(({ ends }) => !isAt(ends, no, 'entered'));
  const runs = [...kept, ...begun.filter(({ name }) => !kept.some((run) => run.name === name))];
  return { ...kase, row: rowOf(expectation, no), visits, initialled: 0, runs };
}

/** After the next of the row's initials. */
export const afterInitial = (kase: ExpectedCase): ExpectedCase => ({ ...kase, initialled: kase.initialled + 1 });

/** After an outcome; the rows of the system that follow take no time. */
export function afterOutcome(expectation: Expectation, kase: ExpectedCase, edge: Edge, at: Instant): ExpectedCase {
  const used = edge.once ? { ...kase, usedOnce: [...kase.usedOnce, edge.outcome] } : kase;
  if (edge.byApplicant) return returned(expectation, used, at);
  const done = { ...used, acts: [...kase.acts, ...kase.row.acts] };
  const left = { ...done, runs: done.runs.filter(({ ends }) => !isAt(ends, kase.row.no, 'left')) };
  if ('ending' in edge.to) return { ...left, ending: edge.to.ending, runs: [] };
  return entering(expectation, left, edge.to.row, at);
}

function returned(expectation: Expectation, kase: ExpectedCase, at: Instant): ExpectedCase {
  const runs = kase.runs
    .filter(({ ends }) => !isAt(ends, kase.row.no, 'returned'))
    .map((run) => (run.party === 'office' ? { ...run, stops: [...run.stops, { from: at, to: null }] } : run));
  const begun = started(expectation, at, (edge) => isAt(edge, kase.row.no, 'returned'));
  return { ...kase, withApplicant: true, runs: [...runs, ...begun] };
}

/** After the applicant has handed the corrected file back: the same row, a visit more, the same clocks. */
export function afterResubmission(expectation: Expectation, kase: ExpectedCase, at: Instant): ExpectedCase {
  const { no } = kase.row;
  const runs = kase.runs
    .filter(({ ends }) => !isAt(ends, no, 'resubmitted'))
    .map((run) => ({ ...run, stops: run.stops.map((stop) => (stop.to === null ? { ...stop, to: at } : stop)) }));
  const begun = started(expectation, at, (edge) => isAt(edge, no, 'resubmitted'));
  const visits = { ...kase.visits, [no]: (kase.visits[no] ?? 0) + 1 };
  return { ...kase, withApplicant: false, initialled: 0, visits, runs: [...runs, ...begun] };
}

export const isWithSystem = ({ row, ending }: ExpectedCase): boolean => ending === null && row.executor === SYSTEM;
