import type { Field } from './form-section';
import type { Sop } from './sop';
import type { Step } from './step';

export interface Counted {
  /** The kecamatan, by its code. */
  readonly field: Field;
  /** The row that counts the files; undefined where the table has none. */
  readonly row: Step | undefined;
}

/** By which field a service's files are counted for the report: the one that a row names, else its kecamatan. */
export function countedIn({ steps, form }: Pick<Sop, 'steps' | 'form'>): Counted | undefined {
  const row = steps.find(({ countsBy }) => countsBy !== undefined);
  const field = form
    .flatMap(({ fields }) => fields)
    .find(({ key, kind }) => (row === undefined ? kind === 'district' : key === row.countsBy));
  return field && { field, row };
}
