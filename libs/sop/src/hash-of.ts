import { createHash } from 'node:crypto';

/** SHA-256, in hex, of the canonical JSON: keys sorted, nothing undefined, no white space. */
export const hashOf = (content: unknown): string => createHash('sha256').update(canonicalJson(content)).digest('hex');

/** JSON in which the order in which keys were written does not show. */
export const canonicalJson = (content: unknown): string =>
  JSON.stringify(content, (_, value: unknown) => sorted(value));

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;
