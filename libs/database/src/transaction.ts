import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager } from 'typeorm';

interface Scope {
  readonly manager: EntityManager;
  readonly afterCommit: (() => void)[];
}

const scopes = new AsyncLocalStorage<Scope>();
const actors = new AsyncLocalStorage<string>();

/** Runs `work` with the acting person that the database sees as `loket.actor` in every transaction. */
export const actingAs = <T>(actorId: string, work: () => T): T => actors.run(actorId, work);

/**
 * Runs `work` in one transaction; within it `manager()` is the only door to the database.
 * An inner call joins the outer transaction. Throws what `work` throws, after rolling back.
 */
export async function inTransaction<T>(source: DataSource, work: () => Promise<T>): Promise<T> {
  if (scopes.getStore() !== undefined) return work();
  const afterCommit: (() => void)[] = [];
  const result = await source.transaction(async (manager) => {
    await manager.query(`SELECT set_config('loket.actor', $1, true)`, [actors.getStore() ?? '']);
    return scopes.run({ manager, afterCommit }, work);
  });
  for (const effect of afterCommit) effect();
  return result;
}

/** The entity manager of the present transaction. Throws outside of one. */
export function manager(): EntityManager {
  const scope = scopes.getStore();
  if (scope === undefined) throw new Error('No transaction is open: call inTransaction first');
  return scope.manager;
}

/** Has `effect` run once the present transaction has committed; dropped when it rolls back. */
export function afterCommit(effect: () => void): void {
  const scope = scopes.getStore();
  if (scope === undefined) throw new Error('No transaction is open: call inTransaction first');
  scope.afterCommit.push(effect);
}
