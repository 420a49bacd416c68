/** Cases from which whoever acts is excluded; the acting person is told to the database in every transaction. */
const excludedCases = `SELECT case_id FROM case_exclusion WHERE lifted_at IS NULL AND account_id::text = current_setting('loket.actor', true)`;

/**
 * SQL that hides a table's rows of a case from the accounts that are excluded from it: whatever is asked on behalf of such
 * a person, by whichever route, finds nothing. Every table that holds something of a case needs it, in its migration.
 */
export const hiddenFromExcluded = (table: string, caseColumn = 'case_id'): readonly string[] => [
  `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
  // Not correlated, so that it is worked out once a query, however many rows the query looks at.
  `CREATE POLICY not_excluded ON ${table} USING (${caseColumn} NOT IN (${excludedCases})) WITH CHECK (true)`,
];
