import { awaitedRole } from '@loket/case-flow';
import type { Sop } from '@loket/sop';
import { awaitedName, dueOfRun, type ExpectedCase } from '../reckoning/expected-case';
import type { Instant } from '../reckoning/office-hours';
import type { CaseRecord } from './case-record';
import { DefinitionKeys } from './definition-keys';

const inWords = (instant: Instant | null): string => (instant === null ? 'standing' : new Date(instant).toISOString());

const unlike = (what: string, expected: string, found: string): readonly string[] =>
  expected === found ? [] : [`${what}: the text says ${expected}, the case ${found}`];

/** Where a case is, in words: the same for the text and the record when they agree. */
export const placeByText = ({ row, withApplicant, ending, visits }: ExpectedCase): string =>
  ending === null
    ? `${withApplicant ? 'with the applicant from' : 'at'} row ${row.no}, visit ${visits[row.no] ?? 0}`
    : `ended as ${ending}`;

export function placeByRecord({ position }: CaseRecord, sop: Sop): string {
  const keys = new DefinitionKeys(sop);
  if (position.holder === 'closed') return `ended as ${keys.nameOfEnding(position.ending)}`;
  const where = position.holder === 'applicant' ? 'with the applicant from' : 'at';
  return `${where} row ${keys.nameOfRow(position.step)}, visit ${position.visit}`;
}

/** How a case that waits departs from the text: whose turn it is, and when each clock is due. */
export function departures(expected: ExpectedCase, record: CaseRecord, sop: Sop): readonly string[] {
  const keys = new DefinitionKeys(sop);
  const step = sop.steps.find(({ key }) => key === record.position.step);
  const awaited = step === undefined ? 'nobody' : keys.nameOfExecutor(awaitedRole(step, record.position));
  return [
    ...unlike('place', placeByText(expected), placeByRecord(record, sop)),
    ...unlike('awaited', awaitedName(expected), awaited),
    ...unlike('due', duesByText(expected), duesByRecord(record, keys)),
  ];
}

const listed = (dues: readonly (readonly [string, Instant | null])[]): string =>
  dues
    .map(([name, due]) => `${name} ${inWords(due)}`)
    .sort()
    .join(', ');

const duesByText = ({ runs }: ExpectedCase): string => listed(runs.map((run) => [run.name, dueOfRun(run)]));

const duesByRecord = (record: CaseRecord, keys: DefinitionKeys): string =>
  listed(record.running.map((each) => [keys.nameOfClock(each.clock.key), record.dueOf(each)]));
