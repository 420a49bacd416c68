import { type Sop, findStep } from '@loket/sop';
import { teamIn } from './team-in';

/** Who has the row to begin with, where a team was named for it: its lead. */
export function leadOf(sop: Sop, step: string | null, entries: Readonly<Record<string, string>>): string | undefined {
  const heldBy = step === null ? undefined : findStep(sop, step)?.heldBy;
  return heldBy === undefined ? undefined : teamIn(entries[heldBy])[0];
}
