import { SignJWT } from 'jose';
import { signServiceToken, verifyServiceToken } from './service-token';

const secret = 's'.repeat(32);
const key = (text: string): Uint8Array => new TextEncoder().encode(text);

it('a service token names the service that signed it', async () => {
  expect(await verifyServiceToken(secret, await signServiceToken(secret, 'portal'))).toBe('portal');
});

it('a service token signed with another key is false', async () => {
  expect(await verifyServiceToken(secret, await signServiceToken('o'.repeat(32), 'portal'))).toBeUndefined();
});

it('an expired service token is false', async () => {
  const expired = await new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject('portal')
    .setExpirationTime(new Date(Date.now() - 1_000))
    .sign(key(secret));
  expect(await verifyServiceToken(secret, expired)).toBeUndefined();
});

it('a service token by another algorithm is false', async () => {
  const other = await new SignJWT({})
    .setProtectedHeader({ alg: 'HS512' })
    .setSubject('portal')
    .setExpirationTime('60s')
    .sign(key(secret.repeat(2)));
  expect(await verifyServiceToken(secret.repeat(2), other)).toBeUndefined();
});

it.each(['', 'not.a.token', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJwb3J0YWwifQ.'])(
  '"%s" is no service token',
  async (text) => {
    expect(await verifyServiceToken(secret, text)).toBeUndefined();
  },
);
