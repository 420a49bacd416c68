import { type AccountApplicant, accountPurposes } from '@loket/contracts';
import { type ZodType, z } from 'zod';

/** Casework's answer about who asked for an account. */
export const accountApplicant: ZodType<AccountApplicant> = z.object({
  name: z.string().trim().min(1),
  email: z.string().trim().min(3),
  phone: z
    .string()
    .nullish()
    .transform((phone) => phone ?? ''),
  address: z
    .string()
    .nullish()
    .transform((address) => address ?? ''),
  purpose: z.enum(accountPurposes),
});
