import type { ClockView } from '@loket/contracts';
import { instantOf, localDate } from '@loket/working-time';

/** The year whose list of holidays is not published: that of the due date, or of the last date reckoned so far. */
export const provisionalYear = ({ dueAt, zone, proof, startedAt }: ClockView): string =>
  (dueAt === null ? lastDate(proof) : localDate(instantOf(dueAt), zone))?.slice(0, 4) ?? startedAt.slice(0, 4);

const lastDate = (proof: ClockView['proof']): string | undefined => proof.at(-1)?.to ?? proof.at(-1)?.from;
