import type { CheckedRow } from './check-rows';

/** A name as it is compared: letters and digits alone. */
export const comparedName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Marks every row whose organisation stands in an earlier row of the file already. */
export function refuseRepeatedNames(rows: readonly CheckedRow[]): CheckedRow[] {
  const first = new Map<string, number>();
  return rows.map((row) => {
    const name = comparedName(row.values['organisationName'] ?? '');
    const earlier = first.get(name);
    if (name === '' || earlier === undefined) {
      first.set(name, row.line);
      return row;
    }
    const message = `Nama organisasi sama dengan baris ${earlier}. Hapus salah satunya.`;
    return { ...row, problems: [...row.problems, { column: null, message }] };
  });
}
