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

/** Events of `notifications.delivery.v1`. */
export const deliveryEvents = {
  'delivery.accepted': z.object({ messageId: z.uuid(), kind: z.string(), caseId: z.uuid().nullable() }),
  'delivery.failed': z.object({ messageId: z.uuid(), kind: z.string(), caseId: z.uuid().nullable(), code: z.string() }),
} as const;
