import { manager } from './transaction';

/** Rows of a hand-written query in the present transaction. The caller names the row's shape. */
export async function rows<R>(sql: string, parameters: readonly unknown[] = []): Promise<R[]> {
  const result: unknown = await manager().query(sql, [...parameters]);
  // TypeORM answers UPDATE and DELETE with [rows, count], everything else with rows.
  const found =
    Array.isArray(result) && result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number'
      ? result[0]
      : result;
  return found as R[];
}

/** The first row, or undefined. */
export async function findRow<R>(sql: string, parameters: readonly unknown[] = []): Promise<R | undefined> {
  return (await rows<R>(sql, parameters))[0];
}

/** The first row; throws when there is none. */
export async function getRow<R>(sql: string, parameters: readonly unknown[] = []): Promise<R> {
  const row = await findRow<R>(sql, parameters);
  if (row === undefined) throw new Error('The query found no row');
  return row;
}
