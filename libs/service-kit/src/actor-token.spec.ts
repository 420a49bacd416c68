import type { Actor } from '@loket/contracts';
import { type CryptoKey, SignJWT, exportJWK, generateKeyPair } from 'jose';
import { ActorTokenSigner, ActorTokenVerifier } from './actor-token';
import { signServiceToken } from './service-token';

const actor: Actor = {
  accountId: '0199a0c0-0000-7000-8000-000000000001',
  purposes: ['registrant'],
  roles: [{ role: 'agency-head', agency: 'bakesbangpol-kalteng' }],
};

interface Pair {
  readonly signing: string;
  readonly verifying: string;
  readonly privateKey: CryptoKey;
}

async function newPair(): Promise<Pair> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
  const [signing, verifying] = [await exportJWK(privateKey), await exportJWK(publicKey)];
  return { signing: JSON.stringify(signing), verifying: JSON.stringify(verifying), privateKey };
}

const signedBy = (pair: Pair, claims: Record<string, unknown>, expires: Date | string): Promise<string> =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: 'EdDSA' })
    .setSubject(actor.accountId)
    .setExpirationTime(expires)
    .sign(pair.privateKey);

let pair: Pair;
let verifier: ActorTokenVerifier;

beforeAll(async () => {
  pair = await newPair();
  verifier = new ActorTokenVerifier(pair.verifying);
});

it('an actor token carries the account, its purposes and its roles', async () => {
  const { actorToken, expiresAt } = await new ActorTokenSigner(pair.signing).sign(actor);
  expect(await verifier.verify(actorToken)).toEqual(actor);
  expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now());
});

it('an actor token signed with another key is false', async () => {
  const { actorToken } = await new ActorTokenSigner((await newPair()).signing).sign(actor);
  expect(await verifier.verify(actorToken)).toBeUndefined();
});

it('an expired actor token is false', async () => {
  const expired = await signedBy(pair, { purposes: [], roles: [] }, new Date(Date.now() - 1_000));
  expect(await verifier.verify(expired)).toBeUndefined();
});

it('a role whose key could be none makes the whole token false', async () => {
  const strange = await signedBy(pair, { purposes: [], roles: [{ role: 'Emperor of all', agency: 'a' }] }, '5m');
  expect(await verifier.verify(strange)).toBeUndefined();
});

it('a token whose claims were changed after signing is false', async () => {
  const { actorToken } = await new ActorTokenSigner(pair.signing).sign(actor);
  const [header, , signature] = actorToken.split('.');
  const claims = { sub: actor.accountId, purposes: [], roles: [{ role: 'administrator', agency: 'a' }] };
  const changed = Buffer.from(JSON.stringify(claims)).toString('base64url');
  expect(await verifier.verify(`${header}.${changed}.${signature}`)).toBeUndefined();
});

it('a service token is no actor token', async () => {
  expect(await verifier.verify(await signServiceToken(pair.verifying, 'portal'))).toBeUndefined();
});
