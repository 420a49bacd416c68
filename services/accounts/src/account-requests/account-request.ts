import { type AccountRequest, accountPurposes } from '@loket/contracts';
import type { ServiceClient } from '@loket/service-kit';
import { type ZodType, z } from 'zod';

const blank = z
  .string()
  .nullish()
  .transform((text) => text ?? '');

/** Casework's answer about what a case asks of accounts. */
const accountRequest: ZodType<AccountRequest> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('opening'),
    agency: z.string().min(1),
    name: z.string().trim().min(1),
    email: z.string().trim().min(3),
    phone: blank,
    address: blank,
    purpose: z.enum(accountPurposes),
  }),
  z.object({
    kind: z.literal('change'),
    agency: z.string().min(1),
    accountId: z.uuid(),
    purposes: z.array(z.enum(accountPurposes)),
  }),
]);

/** What the case asks for; throws `not-found` where it asks nothing of accounts. Never inside a transaction. */
export const accountRequestOf = async (casework: ServiceClient, caseId: string): Promise<AccountRequest> =>
  accountRequest.parse(await casework.call<unknown>(`/internal/cases/${caseId}/account-request`));
