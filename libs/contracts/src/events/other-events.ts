import { z } from 'zod';

/** Events of `accounts.account.v1`. A link is minted when the message is sent, so none is ever on a topic. */
export const accountEvents = {
  'account.opened': z.object({ accountId: z.uuid(), caseId: z.uuid() }),
  'account.password-link-requested': z.object({ accountId: z.uuid(), requestId: z.uuid() }),
} as const;

/** Events of `documents.letter.v1`. */
export const letterEvents = {
  'letter.issued': z.object({ letterId: z.uuid(), caseId: z.uuid(), kind: z.string(), number: z.string() }),
  'letter.released': z.object({ letterId: z.uuid(), caseId: z.uuid(), kind: z.string() }),
} as const;

/** Events of `registry.ormas.v1`. */
export const ormasEvents = {
  'ormas.registered': z.object({ ormasId: z.uuid(), caseId: z.uuid(), letterId: z.uuid().nullable() }),
} as const;

const deliveryFacts = {
  messageId: z.uuid(),
  kind: z.string(),
  caseId: z.uuid().nullable(),
  /** The account the message was for; null where it went to the contact of a case. */
  accountId: z.uuid().nullable().default(null),
};

/** Events of `notifications.delivery.v1`. `bounced`: the address was refused; `rejected`: the message; `no-recipient`: nobody to write to. */
export const deliveryEvents = {
  'delivery.accepted': z.object(deliveryFacts),
  'delivery.failed': z.object({ ...deliveryFacts, code: z.string() }),
} as const;
