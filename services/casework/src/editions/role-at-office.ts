import { type Actor, Problem, type Role } from '@loket/contracts';

/** Whether the actor holds one of the roles at the office. */
export const holdsAt = (actor: Actor, agency: string, ...wanted: readonly Role[]): boolean =>
  actor.roles.some((grant) => grant.agency === agency && wanted.includes(grant.role));

/** Lets those pass who hold one of the roles at the office. Throws `not-allowed`. */
export function requireRoleAt(actor: Actor, agency: string, ...wanted: readonly Role[]): void {
  if (!holdsAt(actor, agency, ...wanted))
    throw new Problem('not-allowed', 'Edisi SOP hanya dikelola oleh administrator dan pengawas kantor ini.');
}
