import type { EntryState } from '@loket/contracts';
import { getRow } from '@loket/database';

/** Where an entry stands, in SQL over `c` (case): an ending that its table's own row led to is the record. */
export const stateOfCase = `CASE
  WHEN c.closed_at IS NULL AND c.position->>'holder' = 'applicant' THEN 'returned'
  WHEN c.closed_at IS NULL THEN 'in-review'
  WHEN c.position->'visits' ? (SELECT recording->>'key' FROM jsonb_array_elements(c.snapshot->'steps') recording WHERE recording->>'act' = 'enter-organisation') THEN 'entered'
  ELSE 'refused' END`;

/** How many of an office's entries stand where. Needs an open transaction. */
export const countsOf = (agency: string, service: string): Promise<Readonly<Record<EntryState, number>>> =>
  getRow(
    `SELECT ${(['in-review', 'returned', 'entered', 'refused'] satisfies EntryState[])
      .map((state) => `count(*) FILTER (WHERE state = '${state}')::int AS "${state}"`)
      .join(', ')}
     FROM (SELECT ${stateOfCase} AS state FROM case_file c WHERE c.agency = $1 AND c.service = $2) entries`,
    [agency, service],
  );
