import { type Field, checkSection } from '@loket/sop';
import type { Locale } from '@loket/working-time';
import type { SummaryLine } from '../../components/error-summary';
import type { ReportPeriod } from '../../upstream/reports';

export interface AskedPeriod {
  /** As typed, for the form. */
  readonly typed: ReportPeriod;
  /** Undefined while a date is wrong. */
  readonly period: ReportPeriod | undefined;
  readonly errors: Readonly<Record<string, string>>;
}

const from: Field = { key: 'dari', kind: 'date', label: { id: 'Dari tanggal', en: 'From' }, required: true };
const to: Field = {
  ...{ key: 'sampai', kind: 'date', label: { id: 'Sampai tanggal', en: 'To' }, required: true },
  notBefore: 'dari',
};
const section = { key: 'period', title: { id: 'Masa', en: 'Period' }, fields: [from, to] };

/** Reads the period of a report; where none is asked for, the present month up to today. */
export function readPeriod(query: Readonly<Record<string, unknown>>, today: string, locale: Locale): AskedPeriod {
  const typed = { from: textOf(query['dari']) ?? monthOf(today), to: textOf(query['sampai']) ?? today };
  const { values, errors } = checkSection(section, { dari: typed.from, sampai: typed.to }, locale);
  const period =
    Object.keys(errors).length > 0 ? undefined : { from: values['dari'] ?? '', to: values['sampai'] ?? '' };
  return { typed, period, errors };
}

/** The first day of the month that a date is in. */
export const monthOf = (date: string): string => `${date.slice(0, 8)}01`;

export const summaryOf = (errors: AskedPeriod['errors']): readonly SummaryLine[] =>
  Object.entries(errors).map(([field, message]) => ({ message, href: `#${field}` }));

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value.slice(0, 40) : undefined);
