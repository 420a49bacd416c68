import type { Sop } from '@loket/sop';
import type { Expectation } from '../expectation/expectation';
import type { Path } from '../paths/edge';
import type { DrivenOffice } from './driven-office';
import { inOfficeTime, pauseBefore } from './schedule';
import { Walk } from './walk';

// Time stands while cases work and passes for all of them at once, so a group moves in step.
const SIDE_BY_SIDE = 25;

/** What came of walking paths. */
export interface Drive {
  /** What departed from the text, a sentence each. */
  readonly faults: readonly string[];
  readonly refusals: number;
  readonly limitsPassed: number;
}

/** Walks every path with the real workflow. */
export async function drivePaths(
  office: DrivenOffice,
  sop: Sop,
  expectation: Expectation,
  paths: readonly Path[],
): Promise<Drive> {
  const walks: Walk[] = [];
  for (let first = 0; first < paths.length; first += SIDE_BY_SIDE)
    walks.push(...(await driveGroup(office, sop, expectation, paths.slice(first, first + SIDE_BY_SIDE))));
  return {
    faults: walks.flatMap(({ faults }) => faults),
    refusals: sum(walks.map(({ refusals }) => refusals)),
    limitsPassed: sum(walks.map(({ limitsPassed }) => limitsPassed)),
  };
}

/** Every third time the officer of a path is elsewhere, so that the paths meet different days and limits. */
const isAtWork = (path: number, move: number): boolean => (path + move) % 3 > 0;

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

async function driveGroup(
  office: DrivenOffice,
  sop: Sop,
  expectation: Expectation,
  paths: readonly Path[],
): Promise<readonly Walk[]> {
  await office.waitUntil(inOfficeTime(await office.now()));
  const filedAt = await office.now();
  const walks = await Promise.all(paths.map((path) => Walk.begin(office, sop, expectation, path, filedAt)));
  for (let move = 0; walks.some(({ isOver }) => !isOver); move++) {
    await office.waitUntil(inOfficeTime((await office.now()) + pauseBefore(expectation, move)));
    const at = await office.now();
    await Promise.all(walks.filter((_, index) => isAtWork(index, move)).map((walk) => walk.move(at)));
  }
  return walks;
}
