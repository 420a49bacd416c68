/** Why a message will never arrive: the address was refused, the message was, or there is nobody to write to. */
export type FailureCode = 'bounced' | 'rejected' | 'no-recipient';

/** What came of one attempt. */
export type Delivery =
  | { readonly state: 'sent' }
  | { readonly state: 'failed'; readonly code: FailureCode }
  | { readonly state: 'waiting'; readonly cause: string };

/** Thrown where neither an account nor a contact stands behind a message. */
export class NoRecipient extends Error {}
