import type { ClockView } from '@loket/contracts';
import { PROMISE } from '@loket/sop';

/** Applicants look for what they are promised, officers for what their own row has left. */
export type Reader = 'applicant' | 'officer';

/**
 * The clocks of a case, the one that matters most to the reader first; casework puts the most urgent one first. To an
 * applicant that is the time they have themselves, then what they are promised.
 */
export const clocksInOrder = (clocks: readonly ClockView[], reader: Reader): readonly ClockView[] =>
  reader === 'officer' ? clocks : clocks.toSorted((one, other) => weightOf(other) - weightOf(one));

const weightOf = ({ key, party, endedAt }: ClockView): number =>
  party === 'applicant' && endedAt === null ? 2 : Number(key === PROMISE);
