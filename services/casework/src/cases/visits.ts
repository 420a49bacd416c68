import { WITHDRAW } from '@loket/case-flow';
import { rows } from '@loket/database';
import type { StepVisit } from './timeline';

/** A visit of a row, as stored. */
export interface VisitRow {
  readonly step: string;
  readonly agency: string;
  readonly opened_at: Date;
  readonly closed_at: Date | null;
  readonly outcome: string | null;
  /** How the row was left on that visit where nobody decided, by which outcome and when. */
  readonly left: StepVisit['left'];
  readonly due_at: Date | null;
  readonly sla: string;
}

/**
 * Visits of the offices' rows are its tasks; those of the system's and of the applicant's own stand in the transitions.
 * Needs an open transaction.
 */
export const visitsOf = (caseId: string): Promise<VisitRow[]> =>
  rows<VisitRow>(
    `WITH gone AS (
       SELECT departure->>'step' AS step, (departure->>'visit')::int AS visit, departure->>'outcome' AS outcome, happened_at AS at,
         CASE WHEN cause_id LIKE 'lapse:%' THEN 'time' WHEN departure->>'outcome' = '${WITHDRAW}' THEN 'withdrawal' END AS by
       FROM transition WHERE case_id = $1 AND departure IS NOT NULL
     ), undecided AS (
       SELECT step, visit, json_build_object('by', by, 'outcome', outcome, 'at', at) AS left FROM gone WHERE by IS NOT NULL
     ), entered AS (
       SELECT position->>'step' AS step, (position->>'visit')::int AS visit, position->>'holder' AS holder, min(happened_at) AS at
       FROM transition WHERE case_id = $1 AND position->>'step' IS NOT NULL GROUP BY 1, 2, 3
     )
     SELECT t.step, t.agency, t.opened_at, t.closed_at, t.outcome, u.left, t.due_at, t.sla
     FROM task t LEFT JOIN undecided u ON u.step = t.step AND u.visit = t.visit WHERE t.case_id = $1
     UNION ALL
     SELECT e.step, c.agency, e.at, g.at, CASE e.holder WHEN 'applicant' THEN g.outcome END, u.left, w.due_at, 'none'
     FROM entered e JOIN case_file c ON c.id = $1
     LEFT JOIN gone g ON g.step = e.step AND g.visit = e.visit LEFT JOIN undecided u ON u.step = e.step AND u.visit = e.visit
     LEFT JOIN clock w ON w.case_id = $1 AND w.key = e.step AND w.first_visit = e.visit AND w.party = 'applicant'
     WHERE e.holder = 'system' OR e.holder = 'applicant' AND NOT EXISTS (SELECT 1 FROM task t WHERE t.case_id = $1 AND t.step = e.step)
     ORDER BY opened_at`,
    [caseId],
  );
