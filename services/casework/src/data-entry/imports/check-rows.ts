import type { CellProblem } from '@loket/contracts';
import { type Field, type FormSection, type FormValues, checkSection } from '@loket/sop';
import { type ColumnsOfFields, matchHeader } from './match-header';
import { type SheetCell, type SheetRow, columnLetter } from './sheet';

/** A row as the form sees it: what it would store, and what is wrong with it. */
export interface CheckedRow {
  readonly line: number;
  readonly values: FormValues;
  readonly problems: readonly CellProblem[];
}

/** Checks every row below the header as if it had been typed into the form. Throws where the header does not fit. */
export function checkRows(form: readonly FormSection[], [header, ...rows]: readonly SheetRow[]): CheckedRow[] {
  const fields = form.flatMap((section) => section.fields);
  const columns = matchHeader(fields, header);
  return rows.map((row) => checkRow(form, fields, columns, row)).filter((row) => row !== undefined);
}

/** Nothing where only columns without a heading are filled in. */
function checkRow(
  form: readonly FormSection[],
  fields: readonly Field[],
  columns: ColumnsOfFields,
  { line, cells }: SheetRow,
): CheckedRow | undefined {
  const cellOf = ({ key }: Field): SheetCell | undefined => cells.get(columns.get(key) ?? 0);
  if (fields.every((field) => cellOf(field) === undefined)) return undefined;
  const typed = Object.fromEntries(fields.map((field) => [field.key, textOf(field, cellOf(field))]));
  const checked = form.map((section) => checkSection(section, typed, 'id'));
  const errors: Record<string, string> = Object.assign({}, ...checked.map((section) => section.errors));
  const problems = fields.flatMap((field): CellProblem[] => {
    const cell = cellOf(field);
    const place = `${columnLetter(columns.get(field.key) ?? 1)}${line}`;
    const message = cell !== undefined && 'fault' in cell ? faultIn(cell.fault, place) : errors[field.key];
    return message === undefined ? [] : [{ column: field.label.id, message }];
  });
  return { line, values: Object.assign({}, ...checked.map(({ values }) => values)), problems };
}

/** A cell of one line may hold a break that came with a copied text. */
const textOf = ({ kind }: Field, cell: SheetCell | undefined): string => {
  if (cell === undefined || 'fault' in cell) return '';
  return kind === 'textarea' ? cell.text : cell.text.replaceAll(/\s+/g, ' ');
};

const faultIn = (fault: 'formula' | 'error', place: string): string =>
  fault === 'formula'
    ? `Sel ${place} berisi rumus; tempel nilainya.`
    : `Sel ${place} berisi galat atau bentuk yang tidak dapat dibaca; ketik nilainya.`;
