import type { Position } from '@loket/case-flow';
import type { CaseView } from '@loket/contracts';
import { type IssuingAuthority, type Sop, type Step, ownRowsOf } from '@loket/sop';
import { outcomeViews } from '../tasks/outcome-views';
import { stepInTurn } from '../tasks/step-in-turn';

/** The row of the applicant's own at which the case stands, with what can be chosen there now. */
export function presentOwnRow(sop: Sop, position: Position | null): Step | undefined {
  if (position?.holder !== 'applicant') return undefined;
  const row = ownRowsOf(sop.steps).find(({ key }) => key === position.step);
  return row === undefined ? undefined : stepInTurn(row, { initial: null }, position);
}

/** The row as a page asks it. */
export const ownRowView = (row: Step, authority: IssuingAuthority): NonNullable<CaseView['ownRow']> => ({
  activity: row.activity,
  outcomes: outcomeViews(row, authority, () => true),
});
