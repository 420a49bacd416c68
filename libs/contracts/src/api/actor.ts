/** A role held at an agency. */
export interface RoleGrant {
  readonly role: Role;
  readonly agency: string;
}

export const roles = ['account-officer', 'provincial-verifier', 'ministry-verifier', 'agency-head', 'enumerator', 'supervisor', 'auditor', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** What an account was opened for; officers have none. */
export type AccountPurpose = 'registrant' | 'reporter';

/** Who acts, as the signed actor token says it. */
export interface Actor {
  readonly accountId: string;
  readonly purpose: AccountPurpose | null;
  readonly roles: readonly RoleGrant[];
}
