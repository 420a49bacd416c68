import type { LedgerRow } from '@loket/contracts';
import { type Sop, type Text, clocksOf } from '@loket/sop';
import { calendarOfAgency } from '../calendars/agency-calendar';
import type { StoredRow } from './rows-of-ledger';

/** A row of the ledger as it is read, but for the office's name. */
export type WrittenRow = Omit<LedgerRow, 'office'> & { readonly agency: string };

/** Puts a stored row into the words of the case's table. Needs an open transaction. */
export async function ledgerRow(row: StoredRow, sop: Sop): Promise<WrittenRow> {
  return {
    agency: row.agency,
    clockTitle: clocksOf(sop).find(({ key }) => key === row.key)?.title ?? untranslated(row.key),
    event: row.event,
    level: row.level,
    party: row.role === null ? null : row.role === 'applicant' || row.role === 'system' ? row.role : 'office',
    holder: row.role === null ? null : nameOf(row.role, sop),
    happenedAt: row.happened_at.toISOString(),
    recordedAt: row.recorded_at.toISOString(),
    dueAt: row.due_at?.toISOString() ?? null,
    previousDueAt: row.previous_due_at?.toISOString() ?? null,
    legalBasis: row.legal_basis,
    zone: (await calendarOfAgency(row.agency)).zone,
  };
}

/** A table need not name these two among its executors. */
const ownNames: Readonly<Record<string, Text>> = {
  applicant: { id: 'Pemohon', en: 'Applicant' },
  system: { id: 'Sistem', en: 'System' },
};

const nameOf = (role: string, { executors }: Sop): Text =>
  executors.find(({ key }) => key === role)?.name ?? ownNames[role] ?? untranslated(role);

const untranslated = (key: string): Text => ({ id: key, en: key });
