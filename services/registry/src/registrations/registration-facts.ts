import { Problem, type RegistrationRecord } from '@loket/contracts';
import { type ZodType, z } from 'zod';

const required = z.string().trim().min(1);
const optional = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value === undefined || value === '' ? null : value));

const board = { chairName: required, secretaryName: required, treasurerName: required };
const address = { province: required, regency: required, secretariatAddress: required };

/** What registry takes from a submitted form; nothing personal beyond the names of the three officers. */
const registration = z.object({
  organisationName: required,
  acronym: optional,
  activityField: required,
  npwp: optional,
  ...address,
  foundedOn: optional.pipe(z.iso.date().nullable()),
  ...board,
});

const renewal = z.object({ ormas: z.uuid(), ...board });

const changed = {
  name: z.object({ organisationName: required, acronym: optional }),
  'activity-field': z.object({ activityField: required }),
  npwp: z.object({ npwp: required }),
  address: z.object(address),
};

const change = z.object({
  ormas: z.uuid(),
  changes: z
    .string()
    .transform((list) => list.split(','))
    .pipe(z.array(z.enum(['name', 'activity-field', 'npwp', 'address'])).min(1)),
});

const grant = z.object({ ministryNumber: z.string().nullable(), ministryDate: z.iso.date().nullable() });

export type RegistrationFacts = z.infer<typeof registration>;
export type RenewalFacts = z.infer<typeof renewal>;
export type BoardFacts = Pick<RegistrationFacts, 'chairName' | 'secretaryName' | 'treasurerName'>;

/** What changes, and its new values: null where it stays. */
export interface ChangeFacts {
  readonly ormas: string;
  readonly name: z.infer<(typeof changed)['name']> | null;
  readonly activityField: string | null;
  readonly npwp: string | null;
  readonly address: z.infer<(typeof changed)['address']> | null;
}

export const factsOf = (record: RegistrationRecord): RegistrationFacts => granted(record, registration);

export const renewalFactsOf = (record: RegistrationRecord): RenewalFacts => granted(record, renewal);

export function changeFactsOf(record: RegistrationRecord): ChangeFacts {
  const { ormas, changes } = granted(record, change);
  const taken = <T>(kind: keyof typeof changed, schema: ZodType<T>): T | null =>
    changes.includes(kind) ? granted(record, schema) : null;
  return {
    ormas,
    name: taken('name', changed.name),
    activityField: taken('activity-field', changed['activity-field'])?.activityField ?? null,
    npwp: taken('npwp', changed.npwp)?.npwp ?? null,
    address: taken('address', changed.address),
  };
}

function granted<T>(record: RegistrationRecord, schema: ZodType<T>): T {
  const [form, given] = [schema.safeParse(record.values), grant.safeParse(record)];
  if (form.success && given.success) return form.data;
  const issues = [...(form.error?.issues ?? []), ...(given.error?.issues ?? [])];
  throw new Problem(
    'invalid-request',
    undefined,
    issues.map((issue) => ({ field: issue.path.join('.'), message: issue.message })),
  );
}
