import { daysBetween } from './civil-date';
import type { ExplanationLine, LineReason } from './explanation';
import type { Zone } from './instant';

/** What each kind of line says, in one language. */
export type ProofWording = Readonly<Record<LineReason, (line: ExplanationLine, zone: Zone) => string>>;

export const inBrackets = ({ legalBasis }: ExplanationLine): string => (legalBasis ? ` (${legalBasis})` : '');

/** The ordinals of a line's first and last date. */
export function ordinalsOf({ from, to = from, ordinal = 0 }: ExplanationLine): readonly [first: number, last: number] {
  return [ordinal - daysBetween(from, to), ordinal];
}
