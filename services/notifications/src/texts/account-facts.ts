import type { AccountPurpose } from '@loket/contracts';

/** What a message about an account is filled with, where it carries a link to set the password. */
export interface LinkFacts {
  readonly name: string;
  readonly username: string;
  readonly url: string;
  readonly expiresAt: string;
}

/** What is told of an act at an account. */
export interface ActFacts {
  readonly name: string;
  readonly username: string;
  readonly reason: string;
  readonly purposes: readonly AccountPurpose[];
  readonly isActive: boolean;
  readonly signInUrl: string;
}

/** What is told to the address of an account for which a second one was asked. */
export interface KnownAccountFacts {
  readonly name: string;
  readonly number: string;
  readonly username: string;
  readonly isActive: boolean;
  readonly signInUrl: string;
  readonly forgottenUrl: string;
}
