interface Keyed {
  readonly key: string;
}

interface Table<S extends Keyed> {
  readonly service: string;
  readonly steps: readonly S[];
}

/** The row of that key in a table or in its snapshot, if there is one. */
export const findStep = <S extends Keyed>(table: Table<S>, key: string): S | undefined =>
  table.steps.find((step) => step.key === key);

/** The row of that key; throws when the table has none. */
export function getStep<S extends Keyed>(table: Table<S>, key: string): S {
  const step = findStep(table, key);
  if (!step) throw new Error(`${table.service} has no step "${key}"`);
  return step;
}

/**
 * The row that every case begins with: what the applicant does before it, such as coming with the file, is done by
 * filing. Throws when the table has no such row.
 */
export function firstStep<S extends Keyed & { readonly executor: string }>(table: Table<S>): S {
  const step = table.steps.find(({ executor }) => executor !== 'applicant');
  if (!step) throw new Error(`${table.service} has no steps`);
  return step;
}
