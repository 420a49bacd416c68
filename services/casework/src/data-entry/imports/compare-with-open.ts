import { rows } from '@loket/database';
import type { CheckedRow } from './check-rows';
import { comparedName } from './refuse-repeated-names';

/** Marks every row whose organisation stands in an entry of the office that is still open. Needs an open transaction. */
export async function refuseOpenNames(
  checked: readonly CheckedRow[],
  agency: string,
  service: string,
): Promise<CheckedRow[]> {
  const open = await rows<{ number: string; subject: string }>(
    `SELECT number, subject FROM case_file WHERE agency = $1 AND service = $2 AND closed_at IS NULL`,
    [agency, service],
  );
  const numbers = new Map(open.map(({ number, subject }) => [comparedName(subject), number]));
  return checked.map((row) => {
    const number = numbers.get(comparedName(row.values['organisationName'] ?? ''));
    if (number === undefined) return row;
    const message = `Ormas bernama sama sedang diperiksa dalam berkas ${number}.`;
    return { ...row, problems: [...row.problems, { column: null, message }] };
  });
}
