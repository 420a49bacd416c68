import type { Spans } from '../office-hours/days-alike';

const span = /^(\d{1,2})[.:](\d{2})\s*(?:-|–|—|s\.?d\.?|sampai|to)\s*(\d{1,2})[.:](\d{2})$/i;
const closed = /^(tutup|closed|libur|-|–)?$/i;

/** Reads 07.30-12.00, 13.00-16.00; nothing at all where the office is closed; undefined for what is no hours. */
export function parseSpans(typed: string): Spans | undefined {
  if (closed.test(typed.trim())) return [];
  const found: [string, string][] = [];
  for (const part of typed.split(/[,;]|\bdan\b|\band\b/)) {
    const [, fromHour, fromMinute, toHour, toMinute] = span.exec(part.trim()) ?? [];
    if (fromHour === undefined || toHour === undefined) return undefined;
    found.push([`${fromHour.padStart(2, '0')}:${fromMinute}`, `${toHour.padStart(2, '0')}:${toMinute}`]);
  }
  return found;
}
