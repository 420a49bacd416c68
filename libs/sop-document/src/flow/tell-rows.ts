import type { Locale } from '@loket/working-time';
import type { Flow, FlowLink, FlowRow } from './flow';

/** These rows of the chart in words: who does what, and what each outcome leads to. */
export function tellRows(flow: Flow, rows: readonly FlowRow[], locale: Locale): string {
  const nameOf = (key: string) => flow.columns.find((column) => column.key === key)?.name[locale] ?? key;
  const rowWith = (shape: string) => flow.rows.find(({ line }) => line.some(({ id }) => id === shape));
  const { by, initials, toRow, ends, back } = phrases[locale];
  const outcome = (row: FlowRow, { to, label }: FlowLink): string => {
    const lead = label ? `${label.full}: ` : '';
    const target = rowWith(to);
    if (target) return lead + toRow(target.no);
    if (to === row.correction?.id) return lead + back(nameOf(row.correction.executor));
    return lead + ends(row.ends.find(({ id }) => id === to)?.words ?? '');
  };
  return rows
    .map((row) => {
      const main = row.line.at(-1);
      const first = row.line.slice(0, -1).map(({ executor }) => nameOf(executor));
      const paraf = first.length > 0 ? `, ${initials(first.join(', '))}` : '';
      const onward = flow.links.filter(({ from }) => from === main?.id).map((link) => outcome(row, link));
      return `${row.no}. ${row.step.activity[locale]}, ${by(nameOf(row.step.executor))}${paraf}. ${onward.join('; ')}.`;
    })
    .join(' ');
}

const phrases = {
  id: {
    by: (name: string) => `oleh ${name}`,
    initials: (names: string) => `setelah paraf ${names}`,
    toRow: (no: string) => `ke baris ${no}`,
    ends: (word: string) => `selesai (${word})`,
    back: (name: string) => `diperbaiki oleh ${name}, lalu kembali ke baris ini`,
  },
  en: {
    by: (name: string) => `by ${name}`,
    initials: (names: string) => `after the initials of ${names}`,
    toRow: (no: string) => `to row ${no}`,
    ends: (word: string) => `ends (${word})`,
    back: (name: string) => `corrected by ${name}, then back to this row`,
  },
} as const;
