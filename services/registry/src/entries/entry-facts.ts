import { type EntryRecord, Problem } from '@loket/contracts';
import { z } from 'zod';

const required = z.string().trim().min(1);
const year = z
  .string()
  .regex(/^\d{4}$/)
  .transform(Number);

const taken = z.object({
  agency: required,
  regionCode: z.string().regex(/^\d{2}\.\d{2}$/),
  values: z.object({
    organisationName: required,
    secretariatAddress: required,
    termFrom: year,
    termUntil: year,
    chairName: required,
    secretaryName: required,
    treasurerName: required,
  }),
});

export interface EntryFacts extends z.infer<typeof taken>, Pick<EntryRecord, 'caseId'> {}

/** What registry takes of an entry; throws `invalid-request` naming what is missing. */
export function entryFactsOf(record: EntryRecord): EntryFacts {
  const { success, data, error } = taken.safeParse(record);
  if (success) return { ...data, caseId: record.caseId };
  throw new Problem(
    'invalid-request',
    undefined,
    error.issues.map((issue) => ({ field: String(issue.path.at(-1) ?? ''), message: issue.message })),
  );
}
