import type { QueueTab } from '@loket/contracts';
import type { QueueFilter } from '../../upstream/casework';

export const queueTabs = [
  'mine',
  'unclaimed',
  'due-today',
  'overdue',
  'returned',
] as const satisfies readonly QueueTab[];

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 200) : undefined;

/** The filter as it stands in the address, so that a filtered list can be sent on as a link. */
export function queueFilter(query: Readonly<Record<string, unknown>>): QueueFilter {
  const page = text(query['page']);
  return {
    tab: queueTabs.find((tab) => tab === query['tab']),
    service: text(query['service']),
    q: text(query['q']),
    page: page !== undefined && /^[1-9]\d{0,4}$/.test(page) ? Number(page) : undefined,
  };
}

/** The address of a filtered queue; a changed tab or filter begins at its first page. */
export function queuePath(filter: Partial<QueueFilter>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value !== undefined) query.set(name, String(value));
  const search = query.toString();
  return search === '' ? '/antrean' : `/antrean?${search}`;
}
