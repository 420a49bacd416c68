import { z } from 'zod';

/** `?q=&state=active|inactive&kind=registrant|reporter|officer&page=`, each of which may be left out. */
export const accountsQuery = z.object({
  q: z.string().trim().max(200).default(''),
  state: z.enum(['active', 'inactive']).optional(),
  kind: z.enum(['registrant', 'reporter', 'officer']).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
export type AccountsQuery = z.infer<typeof accountsQuery>;
