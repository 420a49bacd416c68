/** What a message about a case is filled with, asked for at the moment of sending. */
export interface CaseFacts {
  /** The person written to. */
  readonly name: string;
  readonly number: string;
  readonly serviceTitle: string;
  readonly subject: string;
  readonly reason: string | null;
  /** What the office last wrote to the applicant. */
  readonly written: string | null;
  readonly documents: readonly { readonly label: string; readonly reason: string }[];
  /** Where the applicant sees the case: by secret link, or signed in. */
  readonly caseUrl: string;
}

/** What a message about an account is filled with. */
export interface AccountFacts {
  readonly name: string;
  readonly username: string;
  readonly url: string;
  readonly expiresAt: string;
}
