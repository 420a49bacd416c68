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
  /** Since when nobody can sign in with it; null while it is active. */
  readonly inactiveSince: string | null;
}

/** `GET /internal/officers`: a person who holds a role. */
export interface Officer {
  readonly id: string;
  readonly name: string;
}

/** Who asks for an account, and for what. */
export interface OpeningRequest extends Contact {
  readonly kind: 'opening';
  /** The office that decides. */
  readonly agency: string;
  readonly phone: string;
  readonly address: string;
  readonly purpose: AccountPurpose;
}

/** What the holder of an account asks to have changed: what it is for, or that it is used no more. */
export interface ChangeRequest {
  readonly kind: 'change';
  readonly agency: string;
  readonly accountId: string;
  /** All purposes that the account is to have; none where it is to be deactivated. */
  readonly purposes: readonly AccountPurpose[];
}

/** What accounts asks casework for by `GET /internal/cases/:id/account-request` before it opens or changes an account. */
export type AccountRequest = OpeningRequest | ChangeRequest;

/** `POST /internal/accounts` {caseId}, idempotent by the case. */
export interface AccountOpened {
  readonly accountId: string;
}

/** An account as lists of its office show it. */
export interface AccountEntry extends AccountView {
  readonly inactiveSince: string | null;
  /** Since when messages are refused at its address. */
  readonly unreachableSince: string | null;
  /** Whether its holder has set a password yet. */
  readonly hasPassword: boolean;
}

/** `GET /agencies/:agency/accounts?q=&state=&purpose=&page=`. */
export interface AccountList {
  readonly entries: readonly AccountEntry[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

export const accountActKinds = ['opened', 'purposes-changed', 'link-sent', 'deactivated', 'reactivated'] as const;
export type AccountActKind = (typeof accountActKinds)[number];

/** What was done to an account, by whom and why. */
export interface AccountAct {
  readonly id: string;
  readonly kind: AccountActKind;
  readonly at: string;
  /** Null: the product, on a decided case or on the holder's own wish. */
  readonly by: string | null;
  readonly reason: string;
  readonly caseId: string | null;
  /** What the account was for from then on. */
  readonly purposes: readonly AccountPurpose[];
}

/** `GET /accounts/:id`, for officers who look after it. */
export interface AccountDetail extends AccountEntry {
  readonly phone: string;
  readonly address: string;
  readonly openedAt: string;
  /** The latest first. */
  readonly acts: readonly AccountAct[];
  /** False for one's own account: nobody shuts themselves out. */
  readonly mayDeactivate: boolean;
}

/** `GET /account-requests/:caseId`: what an officer who decides a request has to know. */
export interface AccountBehindRequest {
  /** The account that the request is about: the applicant's own, or the one that has the address already. */
  readonly account: AccountEntry | null;
  /** The case has opened or changed that account. */
  readonly done: boolean;
}

/** `GET /internal/account-acts/:id`: what a message about it says. */
export type AccountActFacts = Pick<AccountAct, 'kind' | 'reason' | 'purposes'>;

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
