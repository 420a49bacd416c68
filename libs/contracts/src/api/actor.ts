/** A role held at an agency. */
export interface RoleGrant {
  readonly role: Role;
  readonly agency: string;
}

export const roles = [
  'account-officer',
  'provincial-verifier',
  'ministry-verifier',
  'agency-head',
  'enumerator',
  'supervisor',
  'auditor',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

export const accountPurposes = ['registrant', 'reporter'] as const;
/** What an account was opened for; it may be both, and officers have none. */
export type AccountPurpose = (typeof accountPurposes)[number];

/** Who acts, as the signed actor token says it. */
export interface Actor {
  readonly accountId: string;
  readonly purposes: readonly AccountPurpose[];
  readonly roles: readonly RoleGrant[];
}
