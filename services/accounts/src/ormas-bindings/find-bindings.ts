import type { OrmasBinding } from '@loket/contracts';
import { rows } from '@loket/database';

export interface BindingFilter {
  readonly account?: string | undefined;
  readonly ormas?: string | undefined;
}

/** Who acts for which organisation, of one account, one organisation or both; needs an open transaction. */
export const findBindings = ({ account, ormas }: BindingFilter): Promise<OrmasBinding[]> =>
  rows<OrmasBinding>(
    `SELECT account_id AS "accountId", ormas_id AS "ormasId" FROM ormas_binding
     WHERE ($1::uuid IS NULL OR account_id = $1) AND ($2::uuid IS NULL OR ormas_id = $2) ORDER BY bound_at DESC, ormas_id`,
    [account ?? null, ormas ?? null],
  );
