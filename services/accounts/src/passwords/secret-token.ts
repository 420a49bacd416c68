import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 random bits for a cookie or a link. */
export const newSecretToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret token; it has enough randomness that a plain digest suffices. */
export const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();
