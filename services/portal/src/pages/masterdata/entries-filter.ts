import { entryStates } from '@loket/contracts';
import type { EntriesFilter } from '../../upstream/entries';
import { asked } from '../data-entry/entry-places';
import { MASTERDATA_PATH } from '../data-entry/entry-paths';

/** The filter of a list as it stands in the address, so that a filtered list can be sent on as a link. */
export function entriesFilter(agency: string, query: Readonly<Record<string, unknown>>): EntriesFilter {
  const page = asked(query['halaman']);
  const enumerator = asked(query['pendata']);
  return {
    agency,
    state: entryStates.find((state) => state === query['keadaan']),
    q: asked(query['q']),
    enumerator: enumerator !== undefined && /^[0-9a-f-]{36}$/.test(enumerator) ? enumerator : undefined,
    page: page !== undefined && /^[1-9]\d{0,3}$/.test(page) ? Number(page) : undefined,
  };
}

/** The address of a filtered list; a changed filter begins at its first page. */
export function entriesPath({ agency, state, q, enumerator, page }: Partial<EntriesFilter>): string {
  const query = new URLSearchParams();
  const parts = { kantor: agency, keadaan: state, q, pendata: enumerator, halaman: page };
  for (const [name, value] of Object.entries(parts)) if (value !== undefined) query.set(name, String(value));
  return `${MASTERDATA_PATH}?${query.toString()}`;
}
