import type { RoleGrant } from '@loket/contracts';

const HOURS_OF_OFFICER = 8;
const HOURS_OF_APPLICANT = 12;

/** How many hours a session lives after it was last used: a working day for officers, longer for applicants. */
export const sessionHours = (roles: readonly RoleGrant[]): number =>
  roles.length > 0 ? HOURS_OF_OFFICER : HOURS_OF_APPLICANT;
