import type { Officer, Role } from '@loket/contracts';
import { rows } from '@loket/database';

/** The officers among these accounts; needs an open transaction. */
export const officersAmong = (ids: readonly string[]): Promise<Officer[]> =>
  rows<Officer>(
    `SELECT id, name FROM account WHERE id = ANY($1::uuid[]) AND EXISTS (SELECT 1 FROM role_grant WHERE account_id = account.id) ORDER BY name, id`,
    [ids],
  );

export interface OfficerFilter {
  readonly role?: Role | undefined;
  readonly agency?: string | undefined;
}

/** Who holds a role, an agency's role or any role at an agency, and can sign in; needs an open transaction. */
export const officersWith = ({ role, agency }: OfficerFilter): Promise<Officer[]> =>
  rows<Officer>(
    `SELECT id, name FROM account WHERE inactive_since IS NULL AND EXISTS (
       SELECT 1 FROM role_grant WHERE account_id = account.id
         AND ($1::text IS NULL OR role = $1) AND ($2::text IS NULL OR agency_id = $2)
     ) ORDER BY name, id`,
    [role ?? null, agency ?? null],
  );
