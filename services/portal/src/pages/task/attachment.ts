/** A file that goes with a decision, such as the ministry's certificate; documents holds the binding limit. */
export const ATTACHMENT = { accepts: ['pdf'], maxBytes: 10 * 1_048_576 } as const;
