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
  /** The case has come to a row of the applicant's own. */
  'case.awaits-applicant': z.object({ ...caseFacts, transition: z.int() }),
  /** The applicant, who has the file, has little time left. */
  'case.reminded': z.object(threshold),
  'case.resubmitted': z.object(caseFacts),
  /** A row that is part of the table's writing to the applicant has been decided. */
  'case.told': z.object({ ...caseFacts, message: z.string(), transition: z.int() }),
  /** `outcome`: how the row before was left. */
  'case.step-entered': z.object({
    ...caseFacts,
    dueAt: z.string().nullable(),
    transition: z.int().exactOptional(),
    outcome: z.string().exactOptional(),
  }),
  /** Nobody at the office may act at the row `clock`, since `dueAt`: all who hold its role are excluded. */
  'case.unattended': z.object(threshold),
  'case.warned': z.object(threshold),
  'case.overdue': z.object(threshold),
  'case.escalated': z.object(threshold),
  /** `by`: the applicant withdrew, or nobody acted while a row's time lasted; left out where the table ended. */
  'case.closed': z.object({
    ...caseFacts,
    ending: z.string(),
    transition: z.int(),
    by: z.enum(['withdrawal', 'time']).exactOptional(),
  }),
} as const;

/** Events of drafts without an account, on the same topic. */
export const draftEvents = {
  'draft.link-asked': z.object({ draftId: z.uuid() }),
  'draft.dropped': z.object({ draftId: z.uuid() }),
} as const;

export type CaseEventType = keyof typeof caseEvents;
export type CaseEvent<T extends CaseEventType = CaseEventType> = z.infer<(typeof caseEvents)[T]>;
