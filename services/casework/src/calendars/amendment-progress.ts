import { type CalendarAmendmentProgress, type CalendarAmendmentView, Problem } from '@loket/contracts';
import { getRow } from '@loket/database';
import { type AmendmentRow, findAmendment } from './amendment-row';

export const viewAmendment = ({ id, recorded_at, legal_basis, changes }: AmendmentRow): CalendarAmendmentView => ({
  ...{ id, recordedAt: recorded_at.toISOString(), legalBasis: legal_basis, changes },
});

/** How far an amendment has come through the open cases. Needs an open transaction. */
export async function progressOf(amendment: AmendmentRow): Promise<CalendarAmendmentProgress> {
  const counts = await getRow<{ total: number; done: number }>(
    `SELECT count(*)::int AS total, count(settled_at)::int AS done FROM pending_change WHERE cause = $1`,
    [amendment.id],
  );
  return { ...viewAmendment(amendment), ...counts };
}

/** Of an amendment of that office. Throws `not-found`. */
export async function getProgress(agency: string, id: string): Promise<CalendarAmendmentProgress> {
  const amendment = await findAmendment(id);
  if (amendment === undefined || amendment.agency !== agency) throw new Problem('not-found');
  return progressOf(amendment);
}
