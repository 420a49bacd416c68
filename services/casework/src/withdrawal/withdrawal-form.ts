import { z } from 'zod';

/** `id` makes a second click the same withdrawal. */
export const withdrawalForm = z.object({ id: z.uuid() });

export type WithdrawalForm = z.infer<typeof withdrawalForm>;
