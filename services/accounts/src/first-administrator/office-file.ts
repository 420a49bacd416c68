import type { Agency } from '@loket/contracts';
import { type ZodType, z } from 'zod';

const line = z.string().trim().min(1);

/** An office as its administrator describes it in a JSON file. */
export const officeFile: ZodType<Agency> = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/, 'small letters, digits and hyphens'),
  name: line,
  shortName: line,
  level: z.enum(['ministry', 'province', 'regency', 'district']),
  regionCode: line,
  city: line,
  address: line,
  phone: line,
  email: z.email(),
  letterhead: line,
  head: z.object({ name: line, post: line, rank: line, nip: line }),
});
