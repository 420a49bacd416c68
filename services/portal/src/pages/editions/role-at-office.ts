import { Problem } from '@loket/contracts';
import { signedIn } from '../../visit/signed-in';
import type { Session, Visit } from '../../visit/visit';

/** Whether the person holds the role at the office. */
export const holdsAt = ({ account }: Session, role: string, agency: string): boolean =>
  account.roles.some((grant) => grant.role === role && grant.agency === agency);

/** For pages of an office's people in certain roles; to anybody else signed in they do not exist. */
export function roleAtOffice(visit: Visit, agency: string, ...roles: readonly string[]): Session {
  const session = signedIn(visit);
  if (!roles.some((role) => holdsAt(session, role, agency))) throw new Problem('not-found');
  return session;
}
