import type { DecisionDraftForm, DecisionForm } from '@loket/contracts';
import { type ZodType, z } from 'zod';

const entries = z.record(z.string().max(60), z.string().max(20_000));

export const decisionForm: ZodType<DecisionForm> = z.object({
  id: z.uuid(),
  visit: z.int().positive(),
  outcome: z.string().max(60),
  reason: z.string().max(20_000).exactOptional(),
  entries: entries.exactOptional(),
});

export const decisionDraftForm: ZodType<DecisionDraftForm> = z.object({ entries });
