import type { ComplaintProgress } from '@loket/contracts';
import { findRow, rows } from '@loket/database';
import type { CaseRow } from '../transitions/case-row';
import { type LeftRow, complaintStates } from './complaint-states';

interface RatingRow {
  readonly score: number;
  readonly comment: string;
  readonly rated_at: Date;
}

/** How far a complaint has come, and what its complainant thinks of it. Needs an open transaction. */
export async function complaintProgress({
  id,
  submitted_at,
}: Pick<CaseRow, 'id' | 'submitted_at'>): Promise<ComplaintProgress> {
  const left = await rows<LeftRow>(
    `SELECT departure->>'outcome' AS outcome, happened_at AS at FROM transition
     WHERE case_id = $1 AND departure IS NOT NULL ORDER BY version`,
    [id],
  );
  const rating = await findRow<RatingRow>(`SELECT * FROM complaint_rating WHERE case_id = $1`, [id]);
  return {
    states: complaintStates(submitted_at, left),
    rating: rating === undefined ? null : ratingView(rating),
  };
}

const ratingView = ({ score, comment, rated_at }: RatingRow): ComplaintProgress['rating'] => ({
  score,
  comment,
  at: rated_at.toISOString(),
});
