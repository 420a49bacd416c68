import type { Zone } from '@loket/working-time';

/** What a message about a case is filled with, asked for at the moment of sending. */
export interface CaseFacts {
  /** The person written to. */
  readonly name: string;
  readonly number: string;
  readonly serviceTitle: string;
  readonly subject: string;
  readonly reason: string | null;
  /** Until when they can respond, having the file; null where nothing limits it. */
  readonly respondBy: { readonly at: string; readonly zone: Zone } | null;
  /** What the office last wrote to the applicant. */
  readonly written: string | null;
  readonly documents: readonly { readonly label: string; readonly reason: string }[];
  /** Where the applicant sees the case: by secret link, or signed in. */
  readonly caseUrl: string;
  /** The number of the office's WhatsApp service; null where it has none. */
  readonly serviceWhatsApp: string | null;
}
