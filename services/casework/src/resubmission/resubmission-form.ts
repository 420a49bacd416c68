import { z } from 'zod';

/** `id` makes a second click the same resubmission; `reply` is the text, where one was asked for. */
export const resubmissionForm = z.object({
  id: z.uuid(),
  visit: z.int().positive(),
  reply: z.string().max(20_000).exactOptional(),
});

export type ResubmissionForm = z.infer<typeof resubmissionForm>;
