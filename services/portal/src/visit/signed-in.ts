import { Problem, roles } from '@loket/contracts';
import type { Session, Visit } from './visit';

/** Thrown where a page needs somebody signed in; answered with the way to sign in and back. */
export class SignInNeeded extends Error {}

export function signedIn(visit: Visit): Session {
  if (visit.session === 'unknown') throw new Problem('unavailable');
  if (visit.session === undefined) throw new SignInNeeded();
  return visit.session;
}

export const isOfficer = ({ account }: Pick<Session, 'account'>): boolean => account.roles.length > 0;

/** For pages of officers; what each may do is decided by the services. */
export function officer(visit: Visit): Session {
  const session = signedIn(visit);
  if (!isOfficer(session)) throw new Problem('not-allowed');
  return session;
}

/** Whether somebody has a role of an office's own table, as the counters' officers do. */
export const worksAtCounter = ({ account }: Pick<Session, 'account'>): boolean =>
  account.roles.some(({ role }) => !roles.includes(role));

/** Whether somebody works on what offices enter of organisations, or supervises it. */
export const seesMasterdata = ({ account }: Pick<Session, 'account'>): boolean =>
  account.roles.some(({ role }) => ['enumerator', 'data-reviewer', 'supervisor'].includes(role));

/** Whether somebody works on files, or watches over them; an administrator looks after the office alone. */
export const worksOnFiles = ({ account }: Pick<Session, 'account'>): boolean =>
  account.roles.some(({ role }) => role !== 'administrator');

export const isAdministrator = ({ account }: Pick<Session, 'account'>): boolean =>
  account.roles.some(({ role }) => role === 'administrator');

/** The offices whose accounts somebody looks after. */
export const accountOffices = ({ account }: Pick<Session, 'account'>): readonly string[] => [
  ...new Set(
    account.roles
      .filter(({ role }) => role === 'account-officer' || role === 'administrator')
      .map(({ agency }) => agency),
  ),
];

/** The office for which somebody takes in complaints, if they do. */
export const complaintOffice = ({ account }: Pick<Session, 'account'>): string | undefined =>
  account.roles.find(({ role }) => role === 'complaint-officer')?.agency;

/** For pages of administrators; to anybody else signed in they do not exist. */
export function administrator(visit: Visit): Session {
  const session = signedIn(visit);
  if (!isAdministrator(session)) throw new Problem('not-found');
  return session;
}

export const findSession = (visit: Visit): Session | undefined =>
  visit.session === 'unknown' ? undefined : visit.session;
