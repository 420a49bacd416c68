import { z } from 'zod';

const caseFacts = {
  caseId: z.uuid(),
  number: z.string(),
  service: z.string(),
  agency: z.string(),
  step: z.string().nullable(),
  visit: z.int().min(0),
  /** The applicant's account; absent for services without an account. */
  accountId: z.uuid().nullable(),
};

/** A clock of the case has reached a threshold; `level` counts escalations from 1. */
const threshold = { ...caseFacts, clock: z.string().default(''), level: z.int().default(0), dueAt: z.string() };

/** Events of `casework.case.v1`; codes, ids and times only. */
export const caseEvents = {
  'case.submitted': z.object(caseFacts),
  'case.returned': z.object({ ...caseFacts, transition: z.int() }),
  'case.resubmitted': z.object(caseFacts),
  'case.step-entered': z.object({ ...caseFacts, dueAt: z.string().nullable() }),
  'case.warned': z.object(threshold),
  'case.overdue': z.object(threshold),
  'case.escalated': z.object(threshold),
  'case.closed': z.object({ ...caseFacts, ending: z.string(), transition: z.int() }),
} as const;

export type CaseEventType = keyof typeof caseEvents;
export type CaseEvent<T extends CaseEventType = CaseEventType> = z.infer<(typeof caseEvents)[T]>;
