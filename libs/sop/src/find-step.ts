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

/** The row that every case begins with; throws when the table is empty. */
export function firstStep<S extends Keyed>(table: Table<S>): S {
  const [step] = table.steps;
  if (!step) throw new Error(`${table.service} has no steps`);
  return step;
}
