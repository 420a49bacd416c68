import type { Actor } from '@loket/contracts';

/** Everybody who works on files of the office, or watches over them; an administrator looks after the office alone. */
export const mayReadReports = ({ roles }: Pick<Actor, 'roles'>, agency: string): boolean =>
  roles.some((grant) => grant.agency === agency && grant.role !== 'administrator');
