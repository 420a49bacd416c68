import type { AccountPurpose, RoleGrant } from './actor';

/** An office; `id` is a readable code that stands in histories and events. */
export interface Agency {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly level: 'ministry' | 'province' | 'regency' | 'district';
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
  readonly purposes: readonly AccountPurpose[];
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

/** `GET /internal/accounts/:id/contact`; `unreachableSince` once a message was refused at the address. */
export interface AccountContact extends Contact {
  readonly username: string;
  readonly unreachableSince: string | null;
}

/** `GET /internal/officers`: a person who holds a role. */
export interface Officer {
  readonly id: string;
  readonly name: string;
}

/** What accounts asks casework for by `GET /internal/cases/:id/applicant` before it opens an account. */
export interface AccountApplicant extends Contact {
  readonly phone: string;
  readonly address: string;
  readonly purpose: AccountPurpose;
}

/** `POST /internal/accounts` {caseId}, idempotent by the case. */
export interface AccountOpened {
  readonly accountId: string;
}

/** `GET /password-links/:token`, while the link is open. */
export interface PasswordLinkView {
  readonly username: string;
  readonly expiresAt: string;
}

/** `POST /internal/password-links`: minted at the moment of sending; the address is a secret. */
export interface PasswordLinkMinted {
  readonly url: string;
  readonly expiresAt: string;
}
