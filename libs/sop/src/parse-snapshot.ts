import { z } from 'zod';
import { workflowTypes } from './sop';
import type { SopSnapshot } from './sop-snapshot';

const key = z.string().min(1);
const authority = z.enum(['province', 'ministry']);

const outcome = z.strictObject({
  leadsTo: key,
  needsAllVerdicts: z.literal(true).exactOptional(),
  once: z.literal(true).exactOptional(),
});

const step = z.strictObject({
  key,
  executor: key,
  office: z.enum(['case-office', 'ministry']),
  initials: z.array(key).exactOptional(),
  act: z
    .enum([
      'issue-letter',
      'register-organisation',
      'enter-organisation',
      'register-report',
      'hand-over',
      'open-account',
      'change-account',
    ])
    .exactOptional(),
  letter: key.exactOptional(),
  fourEyesWith: z.array(key).exactOptional(),
  byTime: z.array(key).exactOptional(),
  outcomes: z.record(key, outcome),
});

const snapshot: z.ZodType<SopSnapshot> = z.strictObject({
  service: key,
  code: key,
  runsOn: z.enum(workflowTypes),
  authority,
  steps: z.array(step).min(1),
  endings: z.array(key).min(1),
  withdrawal: z.strictObject({ rows: z.array(key), ending: key }).exactOptional(),
  letters: z.array(z.strictObject({ key, whenAuthority: authority.exactOptional() })),
});

/** Reads a stored snapshot; throws a ZodError when it is not one. */
export const parseSnapshot = (json: unknown): SopSnapshot => snapshot.parse(json);
