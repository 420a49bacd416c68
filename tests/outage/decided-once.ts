import { eventually } from '@loket/testing';
import type { OwnProduct } from './own-product';

interface StoredDecision {
  readonly id: string;
  readonly made_at: Date;
  readonly settled_at: Date | null;
  readonly refusal: string | null;
  readonly versions: number[];
  readonly events: string[];
  readonly next_clock_started_at: Date | null;
}

const decisionsAt = (product: OwnProduct, caseId: string, step: string): Promise<StoredDecision[]> =>
  product.records('casework').rows<StoredDecision>(
    `SELECT p.id, p.made_at, p.settled_at, p.refusal,
       array(SELECT version FROM transition t WHERE t.case_id = p.case_id AND t.cause_id = p.id::text) AS versions,
       array(SELECT envelope->>'type' FROM outbox o JOIN transition t ON t.case_id = p.case_id AND t.cause_id = p.id::text
             WHERE o.key = p.case_id::text AND (o.envelope->>'version')::int = t.version) AS events,
       (SELECT c.started_at FROM clock c JOIN transition t ON t.cause_id = p.id::text AND c.key = t.position->>'step'
        WHERE c.case_id = p.case_id AND t.case_id = p.case_id) AS next_clock_started_at
     FROM pending_change p WHERE p.case_id = $1 AND p.step = $2 AND p.kind = 'decision'`,
    [caseId, step],
  );

/**
 * Waits until the step's only decision is settled. It took effect once: one transition, one event; and the next step's
 * clock runs from the instant at which the decision was stored.
 */
export async function expectDecidedOnce(product: OwnProduct, caseId: string, step: string): Promise<void> {
  const decisions = await eventually(async () => {
    const found = await decisionsAt(product, caseId, step);
    if (found.length === 0 || found.some((each) => each.settled_at === null))
      throw new Error(`The decision at ${step} is not settled yet`);
    return found;
  }, 60_000);
  expect(decisions).toEqual([
    expect.objectContaining({ refusal: null, versions: [expect.any(Number)], events: ['case.step-entered'] }),
  ]);
  for (const { made_at, next_clock_started_at } of decisions) expect(next_clock_started_at).toEqual(made_at);
}
