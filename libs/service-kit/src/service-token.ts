import { SignJWT, jwtVerify } from 'jose';

const SECONDS_VALID = 60;

const keyOf = (secret: string): Uint8Array => new TextEncoder().encode(secret);

/** A token by which one process proves to another that it belongs to the product. */
export const signServiceToken = (secret: string, service: string): Promise<string> =>
  new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(service)
    .setIssuedAt()
    .setExpirationTime(`${SECONDS_VALID}s`)
    .sign(keyOf(secret));

/** The calling service's name, or undefined where the token is false or over. */
export async function verifyServiceToken(secret: string, token: string): Promise<string | undefined> {
  try {
    return (await jwtVerify(token, keyOf(secret), { algorithms: ['HS256'] })).payload.sub;
  } catch {
    return undefined;
  }
}
