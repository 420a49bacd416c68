import { roleKey } from '@loket/contracts';
import { z } from 'zod';

const MOST = 200;

/** `?ids=a,b`, or `?role=&agency=` with either left out. */
export const officersQuery = z.object({
  ids: z
    .string()
    .transform((list) => list.split(',').filter((id) => id !== ''))
    .pipe(z.array(z.uuid()).max(MOST))
    .optional(),
  role: z.string().regex(roleKey).optional(),
  agency: z.string().min(1).optional(),
});
export type OfficersQuery = z.infer<typeof officersQuery>;
