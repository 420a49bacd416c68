import { Problem, type RegistrationRecord } from '@loket/contracts';
import { z } from 'zod';

const required = z.string().trim().min(1);
const optional = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value === undefined || value === '' ? null : value));

/** What registry takes from a submitted form; nothing personal beyond the names of the three officers. */
const taken = z.object({
  organisationName: required,
  acronym: optional,
  activityField: required,
  province: required,
  regency: required,
  secretariatAddress: required,
  foundedOn: optional.pipe(z.iso.date().nullable()),
  chairName: required,
  secretaryName: required,
  treasurerName: required,
});

const ministry = z.object({ ministryNumber: z.string().nullable(), ministryDate: z.iso.date().nullable() });

export type RegistrationFacts = z.infer<typeof taken> & z.infer<typeof ministry>;

export function factsOf(record: RegistrationRecord): RegistrationFacts {
  const form = taken.safeParse(record.values);
  const grant = ministry.safeParse(record);
  if (form.success && grant.success) return { ...form.data, ...grant.data };
  const issues = [...(form.error?.issues ?? []), ...(grant.error?.issues ?? [])];
  throw new Problem(
    'invalid-request',
    undefined,
    issues.map((issue) => ({ field: issue.path.join('.'), message: issue.message })),
  );
}
