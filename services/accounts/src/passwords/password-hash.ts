import { hash, verify } from '@node-rs/argon2';

// OWASP's second choice for argon2id: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let decoy: Promise<string> | undefined;

/** The argon2id hash of a password, in the PHC string format. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/**
 * Whether the password belongs to the hash. Without a hash the work is done all the same, so that the time taken
 * does not tell whether an account exists.
 */
export async function passwordFits(password: string, stored: string | null | undefined): Promise<boolean> {
  decoy ??= hashPassword('decoy');
  const fits = await verify(stored ?? (await decoy), password);
  return fits && typeof stored === 'string';
}
