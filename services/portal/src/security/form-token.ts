import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** A random value that the browser keeps in a cookie; the token in the form must belong to it. */
export const newFormKey = (): string => randomBytes(18).toString('base64url');

/** The token that stands in every form, bound to the browser's form key and to its session. */
export const formToken = (secret: string, formKey: string, sessionToken: string | undefined): string =>
  createHmac('sha256', secret)
    .update(`${formKey}\n${sessionToken ?? ''}`)
    .digest('base64url');

export function tokensMatch(expected: string, given: unknown): boolean {
  if (typeof given !== 'string') return false;
  const [left, right] = [Buffer.from(expected), Buffer.from(given)];
  return left.length === right.length && timingSafeEqual(left, right);
}
