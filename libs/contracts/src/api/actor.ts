/** A role held at an agency. */
export interface RoleGrant {
  readonly role: Role;
  readonly agency: string;
}

/** Roles that the product itself knows; the executors of an office's own tables come on top. */
export const roles: readonly string[] = [
  'account-officer',
  'consultation-officer',
  'unit-consultant',
  'complaint-officer',
  'complaint-official',
  'provincial-verifier',
  'ministry-verifier',
  'section-head',
  'agency-head',
  'enumerator',
  'data-reviewer',
  'supervisor',
  'auditor',
  'administrator',
];

/** A role's key: one that the product knows, or an executor of a table published as data. */
export type Role = string;

/** What a role's key looks like. */
export const roleKey = /^[a-z][a-z0-9-]{1,59}$/;

export const accountPurposes = ['registrant', 'reporter'];
/** What an account was opened for; it may be both, and officers have none. */
export type AccountPurpose = (typeof accountPurposes)[number];

/** Who acts, as the signed actor token says it. */
export interface Actor {
  readonly accountId: string;
  readonly purposes: readonly AccountPurpose[];
  readonly roles: readonly RoleGrant[];
}
