import { accountsPath } from './account-paths';

export interface AccountsFilter {
  readonly q: string | undefined;
  readonly state: string | undefined;
  readonly kind: string | undefined;
  readonly page: number | undefined;
}

export const accountStates = ['active', 'inactive'] as const;
export const accountKinds = ['registrant', 'reporter', 'officer'] as const;

/** The filter as it stands in the address; what is not known is left out. */
export function accountsFilter(query: Readonly<Record<string, unknown>>): AccountsFilter {
  const { q, state, kind, page } = query;
  return {
    q: typeof q === 'string' && q.trim() !== '' ? q.trim().slice(0, 200) : undefined,
    state: accountStates.find((each) => each === state),
    kind: accountKinds.find((each) => each === kind),
    page: typeof page === 'string' && /^[1-9]\d{0,3}$/.test(page) ? Number(page) : undefined,
  };
}

/** The address of a filtered list. */
export function filteredPath(agency: string, filter: AccountsFilter): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value !== undefined) query.set(name, String(value));
  return query.size === 0 ? accountsPath(agency) : `${accountsPath(agency)}?${query.toString()}`;
}
