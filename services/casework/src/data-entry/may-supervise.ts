import type { Actor, Agency, RoleGrant } from '@loket/contracts';
import type { Sop } from '@loket/sop';

interface Office {
  readonly agency: Agency;
  readonly offer: { readonly sop: Pick<Sop, 'enteredBy' | 'steps'> };
}

/** Who looks after an office's entries besides those who work on them. */
const supervisors: readonly string[] = ['supervisor', 'agency-head'];

/** Whether the actor may see what an office has entered: they work on it, supervise it there, or at its province. */
export function maySupervise(actor: Actor, office: Office, agencies: readonly Agency[]): boolean {
  return actor.roles.some((grant) => worksAt(grant, office) || supervisesFrom(grant, office.agency, agencies));
}

const worksAt = ({ role, agency }: RoleGrant, { agency: office, offer: { sop } }: Office): boolean =>
  agency === office.id &&
  (sop.enteredBy?.includes(role) === true ||
    supervisors.includes(role) ||
    sop.steps.some(({ executor, initials = [] }) => executor === role || initials.includes(role)));

const supervisesFrom = (grant: RoleGrant, { regionCode }: Agency, agencies: readonly Agency[]): boolean =>
  supervisors.includes(grant.role) &&
  agencies.some(({ id, level, regionCode: province }) => {
    return id === grant.agency && level === 'province' && regionCode.startsWith(`${province}.`);
  });
