import { z } from 'zod';

const LONGEST = 2_000;

export const words = z.string().trim().min(1).max(LONGEST);
/** A text that may be empty, such as a number that the source does not have. */
export const perhaps = z.string().trim().max(LONGEST);
export const text = z.strictObject({ id: words, en: words });
export const date = z.iso.date();

/** Keys of rows, outcomes, endings, executors, documents and letters. */
export const key = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/);
/** Keys of services and roles, as they stand in addresses and grants. */
export const longKey = z.string().regex(/^[a-z][a-z0-9-]{1,59}$/);
export const fieldKey = z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]{0,59}$/);
