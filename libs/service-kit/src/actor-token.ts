import { type Actor, type ActorTokenIssued, accountPurposes, roleKey } from '@loket/contracts';
import { type CryptoKey, SignJWT, importJWK, jwtVerify } from 'jose';
import { z } from 'zod';

const MINUTES_VALID = 5;

const claims = z.object({
  sub: z.uuid(),
  purposes: z.array(z.enum(accountPurposes)),
  roles: z.array(z.object({ role: z.string().regex(roleKey), agency: z.string() })),
});

const keyOf = async (jwk: string): Promise<CryptoKey> => {
  const key = await importJWK(JSON.parse(jwk), 'EdDSA');
  if (key instanceof Uint8Array) throw new Error('The actor key must be an Ed25519 key pair');
  return key;
};

/** Signs actor tokens; only the service accounts holds the private key. */
export class ActorTokenSigner {
  private readonly key: Promise<CryptoKey>;
  constructor(signingKey: string) {
    this.key = keyOf(signingKey);
  }

  async sign(actor: Actor): Promise<Pick<ActorTokenIssued, 'actorToken' | 'expiresAt'>> {
    const expiresAt = new Date(Date.now() + MINUTES_VALID * 60_000);
    const actorToken = await new SignJWT({ purposes: actor.purposes, roles: actor.roles })
      .setProtectedHeader({ alg: 'EdDSA' })
      .setSubject(actor.accountId)
      .setExpirationTime(expiresAt)
      .sign(await this.key);
    return { actorToken, expiresAt: expiresAt.toISOString() };
  }
}

/** Checks actor tokens with the public key. */
export class ActorTokenVerifier {
  private readonly key: Promise<CryptoKey>;
  constructor(verifyKey: string) {
    this.key = keyOf(verifyKey);
  }

  /** The actor, or undefined where the token is false or over. */
  async verify(token: string): Promise<Actor | undefined> {
    try {
      const { payload } = await jwtVerify(token, await this.key, { algorithms: ['EdDSA'] });
      const { sub, purposes, roles: granted } = claims.parse(payload);
      return { accountId: sub, purposes, roles: granted };
    } catch {
      return undefined;
    }
  }
}
