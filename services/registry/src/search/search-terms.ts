import { z } from 'zod';

const LONGEST_QUERY = 120;
const LAST_PAGE = 1_000;

/** A filter that is left empty in the form is no filter. */
const filter = (pattern: RegExp) =>
  z
    .union([z.literal(''), z.string().regex(pattern)])
    .optional()
    .transform((value) => value || undefined);

export const searchTerms = z.object({
  q: z
    .string()
    .optional()
    .transform((value) => (value ?? '').slice(0, LONGEST_QUERY)),
  province: filter(/^\d{2}$/),
  regency: filter(/^\d{2}\.\d{2}$/),
  field: filter(/^[a-z0-9-]{1,60}$/),
  unreported: filter(/^\d{4}-[12]$/),
  page: z.coerce.number().int().min(1).max(LAST_PAGE).catch(1).default(1),
});

export type SearchTerms = z.infer<typeof searchTerms>;
