import { type Agency, Problem } from '@loket/contracts';
import type { Catalogue } from '../../upstream/catalogue';
import { findSession, signedIn } from '../../visit/signed-in';
import type { Session, Visit } from '../../visit/visit';

const administers = ({ account }: Session, agency: string): boolean =>
  account.roles.some((grant) => grant.role === 'administrator' && grant.agency === agency);

/** Whether somebody is signed in who administers that very office. */
export function administersOffice(visit: Visit, agency: string): boolean {
  const session = findSession(visit);
  return session !== undefined && administers(session, agency);
}

/** For pages of an office's own administrators; to anybody else signed in they do not exist. */
export function administratorOfOffice(visit: Visit, agency: string): Session {
  const session = signedIn(visit);
  if (!administers(session, agency)) throw new Problem('not-found');
  return session;
}

/** The office of that id. Throws `not-found`. */
export async function officeOf(catalogue: Catalogue, agency: string): Promise<Agency> {
  const office = (await catalogue.agencies()).find(({ id }) => id === agency);
  if (office === undefined) throw new Problem('not-found');
  return office;
}
