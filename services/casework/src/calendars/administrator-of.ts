import { type Actor, Problem } from '@loket/contracts';

/** Lets an office's own administrators pass. Throws `not-allowed`. */
export function requireAdministratorOf(agency: string, actor: Actor): void {
  if (!actor.roles.some((grant) => grant.role === 'administrator' && grant.agency === agency))
    throw new Problem('not-allowed', 'Hanya administrator kantor ini yang dapat mengubah kalendernya.');
}
