import type { CaseResult } from '@loket/case-flow';
import { findStep, firstStep, getStep } from '@loket/sop/snapshot';
import { followCase } from '@loket/steps';
import { tableInput } from './table-input';

/**
 * Any service whose table is data: follows the table from row to row until it ends. It stands for every workflow type
 * that no code has, so it takes only what names its own table.
 */
export async function counterService(input: unknown): Promise<CaseResult> {
  return followCase(tableInput(input), async (kase) => {
    for (let row = firstStep(kase.table).key; ;) {
      const { outcome } = getStep(kase.table, row).executor === 'system' ? await kase.act(row) : await kase.step(row);
      const next = findStep(kase.table, getStep(kase.table, row).outcomes[outcome]?.leadsTo ?? '');
      if (next === undefined) return;
      row = next.key;
    }
  });
}
