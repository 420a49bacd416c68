import { getRow, rows } from '@loket/database';
import { type Zone, localDate } from '@loket/working-time';

/** A walk-in's ticket: its number among those of the office's day. */
export interface Ticket {
  readonly day: string;
  readonly number: number;
}

/** Gives a case the next ticket of the office's day, once. Taken in the transaction that stores the case. */
export async function giveTicket(caseId: string, agency: string, zone: Zone, at: Date, by: string): Promise<Ticket> {
  const day = localDate(at.getTime(), zone);
  const known = await rows<Ticket>(`SELECT day::text, number FROM ticket WHERE case_id = $1`, [caseId]);
  if (known[0] !== undefined) return known[0];
  const { value } = await getRow<{ value: number }>(
    `INSERT INTO ticket_counter (agency, day, value) VALUES ($1, $2, 1)
     ON CONFLICT (agency, day) DO UPDATE SET value = ticket_counter.value + 1 RETURNING value`,
    [agency, day],
  );
  await rows(`INSERT INTO ticket (case_id, agency, day, number, taken_by) VALUES ($1, $2, $3, $4, $5)`, [
    ...[caseId, agency, day, value, by],
  ]);
  return { day, number: value };
}
