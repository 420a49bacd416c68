import { z } from 'zod';

export const linkRequest = z.object({ email: z.string().max(320) });
export type LinkRequest = z.infer<typeof linkRequest>;

export const newPassword = z.object({ password: z.string().max(20_000) });
export type NewPassword = z.infer<typeof newPassword>;

export const linkOrder = z.object({
  accountId: z.uuid(),
  reason: z.enum(['opened', 'resent', 'forgotten']),
  causeId: z.uuid(),
});
export type LinkOrder = z.infer<typeof linkOrder>;
