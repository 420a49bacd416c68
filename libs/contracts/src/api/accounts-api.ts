import type { AccountPurpose, RoleGrant } from './actor';

/** An office; `id` is a readable code that stands in histories and events. */
export interface Agency {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly level: 'ministry' | 'province' | 'regency';
  readonly regionCode: string;
  readonly city: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  /** First line of the letterhead, e.g. PEMERINTAH PROVINSI KALIMANTAN TENGAH. */
  readonly letterhead: string;
  readonly head: { readonly name: string; readonly post: string; readonly rank: string; readonly nip: string };
}

/** The signed-in person as pages show it. */
export interface AccountView {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly purpose: AccountPurpose | null;
  readonly roles: readonly RoleGrant[];
}

export interface SessionOpened {
  readonly sessionToken: string;
  readonly account: AccountView;
}

/** `POST /actor-tokens`: the short-lived proof that other services accept. */
export interface ActorTokenIssued {
  readonly actorToken: string;
  readonly expiresAt: string;
  readonly account: AccountView;
}

export interface Contact {
  readonly name: string;
  readonly email: string;
}
