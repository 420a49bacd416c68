import type { LedgerRow } from '../office/filed-case';

const OFFSETS: Readonly<Record<string, number>> = { '+07:00': 7, '+08:00': 8 };
const HOUR = 3_600_000;

/** The ledger by clock, each row in one line with the time of the office. */
export function ledgerInWords(
  ledger: readonly (LedgerRow & { readonly key: string })[],
  offset: string,
): Record<string, readonly string[]> {
  const keys = [...new Set(ledger.map(({ key }) => key))];
  return Object.fromEntries(
    keys.map((key) => [key, ledger.filter((row) => row.key === key).map((row) => lineOf(row, offset))]),
  );
}

function lineOf({ event, happened_at, due_at }: LedgerRow, offset: string): string {
  const told = `${event} ${localTime(happened_at, offset)}`;
  return event === 'started' && due_at !== null ? `${told}, due ${localTime(due_at, offset)}` : told;
}

/** 2026-09-11T11:00, with seconds and what is below them only where they are not nought. */
function localTime(at: Date, offset: string): string {
  const local = new Date(at.getTime() + (OFFSETS[offset] ?? 0) * HOUR).toISOString();
  return local.replace(/(:00)?\.000Z$/, '');
}
