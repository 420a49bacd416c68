import type { Field } from '@loket/sop';
import { type SheetRow, columnLetter, refusedFile } from './sheet';

/** Where each field stands: its column, the first being 1. */
export type ColumnsOfFields = ReadonlyMap<string, number>;

/** A heading as it is compared: capitals, spaces and the mark of a required field do not count. */
const plain = (heading: string): string =>
  heading
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\s*\/\s*/g, '/')
    .replaceAll(/\s+/g, ' ')
    .replace(/\s*\*+\s*$/, '')
    .trim();

/** Finds every field's column by its heading. Throws, naming what is missing, unknown or there twice. */
export function matchHeader(fields: readonly Field[], header: SheetRow | undefined): ColumnsOfFields {
  const headings = [...(header?.cells ?? [])].map(([column, cell]) => ({
    column,
    text: 'text' in cell ? cell.text.trim() : columnLetter(column),
  }));
  const found = new Map<string, number>();
  const unknown: string[] = [];
  const twice: string[] = [];
  for (const { column, text } of headings) {
    const field = fields.find(({ label }) => plain(label.id) === plain(text));
    if (field === undefined) unknown.push(text);
    else if (found.has(field.key)) twice.push(text);
    else found.set(field.key, column);
  }
  const missing = fields.filter(({ key }) => !found.has(key)).map(({ label }) => label.id);
  if (missing.length + unknown.length + twice.length > 0)
    throw refusedFile(
      [
        'Judul kolom pada baris pertama tidak cocok.',
        ...(missing.length > 0 ? [`Tidak ada: ${quoted(missing)}.`] : []),
        ...(unknown.length > 0 ? [`Tidak dikenal: ${quoted(unknown)}.`] : []),
        ...(twice.length > 0 ? [`Berdiri dua kali: ${quoted(twice)}.`] : []),
        'Pakai judul dari templat.',
      ].join(' '),
    );
  return found;
}

const MOST_NAMED = 10;

const quoted = (names: readonly string[]): string => {
  const named = names.slice(0, MOST_NAMED).map((name) => `"${name.slice(0, 60)}"`);
  return [...named, ...(names.length > MOST_NAMED ? [`dan ${names.length - MOST_NAMED} lagi`] : [])].join(', ');
};
