import type { TransitionRequest } from '@loket/case-flow';
import { type ZodType, z } from 'zod';

const position = z.object({
  step: z.string().nullable(),
  visit: z.int().min(0),
  initialled: z.int().min(0).exactOptional(),
  holder: z.enum(['office', 'applicant', 'system', 'closed']),
  ending: z.string().nullable(),
  visits: z.record(z.string(), z.int()),
  deciders: z.record(z.string(), z.string()),
  usedOnce: z.array(z.string()).exactOptional(),
});

const departure = z.object({ step: z.string(), visit: z.int(), outcome: z.string() });

/** What the worker posts; parsed at the edge. */
export const transitionRequest: ZodType<TransitionRequest> = z.object({
  caseId: z.uuid(),
  causeId: z.string().min(1).max(200),
  baseVersion: z.int().min(0),
  position,
  left: departure.exactOptional(),
  at: z.iso.datetime().exactOptional(),
  letterId: z.uuid().exactOptional(),
});
