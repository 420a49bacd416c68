import type { Officer } from './accounts-api';

/** How far a complaint has come, in the words of the national system. */
export type ComplaintState =
  'sent' | 'verified' | 'rejected' | 'forwarded' | 'followed-up' | 'answered' | 'closed' | 'reopened';

/** How a complaint reached the office: its own form, or what an officer took in for somebody. */
export type ComplaintChannel = 'website' | EnteredChannel;
export const enteredChannels = ['telephone', 'e-mail', 'visit'] as const;
export type EnteredChannel = (typeof enteredChannels)[number];

/** What the complainant thinks of how it was handled, on the scale of the satisfaction survey. */
export interface ComplaintRating {
  /** 1 not good, 2 less good, 3 good, 4 very good. */
  readonly score: number;
  readonly comment: string;
}

/** What everybody who sees a complaint sees of its course. */
export interface ComplaintProgress {
  /** In order; a complaint that was reopened goes through some of them again. */
  readonly states: readonly { readonly state: ComplaintState; readonly at: string }[];
  readonly rating: (ComplaintRating & { readonly at: string }) | null;
}

/** `POST /tracking/:number/:secret/rating`, once the complaint is closed. */
export type RatingForm = ComplaintRating;

/** `POST /complaints`: what an officer takes in; `id` makes a second click the same complaint. */
export interface EnteredComplaintForm {
  readonly id: string;
  readonly agency: string;
  readonly channel: EnteredChannel;
  readonly values: Readonly<Record<string, string>>;
}

/** `GET /tasks/:id/complaint`: what the officer who works on it has to know besides the case. */
export interface ComplaintRecord {
  readonly channel: ComplaintChannel;
  /** The kind by which its limit goes, as officers have corrected it. */
  readonly category: string;
  readonly categories: readonly {
    readonly value: string;
    readonly label: { readonly id: string; readonly en: string };
  }[];
  /** The kind can be corrected while the complaint is verified. */
  readonly mayRecategorise: boolean;
  readonly anonymous: boolean;
  readonly secret: boolean;
  /** The case complained of; null where none is named. */
  readonly pointedAt: { readonly number: string; readonly found: PointedCase | null } | null;
  /** Who is complained of, as the complainant put it; '' where no name is given. */
  readonly reportedName: string;
  /** Officers who may have nothing to do with this complaint. */
  readonly excluded: readonly (Officer & { readonly ground: 'handler' | 'named' })[];
  /** The office's officers, among whom those complained of are named; empty for whoever does not hold the task. */
  readonly officers: readonly Officer[];
}

export interface PointedCase {
  readonly caseId: string;
  readonly serviceTitle: { readonly id: string; readonly en: string };
  readonly agency: string;
}

/** `PUT /tasks/:id/complaint`: the kind, and who is complained of by account id. */
export interface ComplaintAssessment {
  readonly category: string;
  readonly reported: readonly string[];
}
