import type { AccountView } from '@loket/contracts';
import type { Words } from '../language';

/** What an account is for: its purposes, or that its holder is an officer. */
export function purposesInWords(
  { purposes, roles }: Pick<AccountView, 'purposes' | 'roles'>,
  { accounts }: Words,
): string {
  const named = [...purposes.map((each) => accounts.purposes[each]), ...(roles.length > 0 ? [accounts.officer] : [])];
  return named.length === 0 ? accounts.noPurpose : named.join(` ${accounts.and} `);
}
