import { Problem } from '@loket/contracts';
import { type Sop, findStep } from '@loket/sop';
import type { CaseRow } from '../transitions/case-row';
import { teamIn } from './team-in';

/** Lets only those take a row that was given to a team who were named for it. Throws `not-allowed`. */
export function requireTeam({ entries }: Pick<CaseRow, 'entries'>, sop: Sop, step: string, account: string): void {
  const heldBy = findStep(sop, step)?.heldBy;
  if (heldBy === undefined) return;
  const team = teamIn(entries[heldBy]);
  if (team.length > 0 && !team.includes(account))
    throw new Problem(
      'not-allowed',
      'Tugas ini diberikan kepada tim lain. Hanya anggota tim itu yang dapat mengambilnya.',
    );
}
