import { z } from 'zod';
import { channels } from '../api/casework-api';
import { reportReminders } from '../api/ormas-reports-api';

/** What was done to an account; accounts tells why to whoever asks by the act's id. */
const accountAct = z.object({ accountId: z.uuid(), actId: z.uuid() });

/** Events of `accounts.account.v1`. A link is minted when the message is sent, so none is ever on a topic. */
export const accountEvents = {
  'account.opened': z.object({ accountId: z.uuid(), caseId: z.uuid() }),
  'account.purposes-changed': accountAct,
  'account.link-resent': accountAct,
  'account.deactivated': accountAct,
  'account.reactivated': accountAct,
  'account.password-link-requested': z.object({ accountId: z.uuid(), requestId: z.uuid() }),
} as const;

/** Events of `documents.letter.v1`. */
export const letterEvents = {
  'letter.issued': z.object({ letterId: z.uuid(), caseId: z.uuid(), kind: z.string(), number: z.string() }),
  'letter.released': z.object({ letterId: z.uuid(), caseId: z.uuid(), kind: z.string() }),
} as const;

/** Events of `registry.ormas.v1`. */
export const ormasEvents = {
  'ormas.registered': z.object({
    ormasId: z.uuid(),
    caseId: z.uuid(),
    letterId: z.uuid().nullable(),
    /** The applicant's account; null where there is none, and in events from before it was told. */
    accountId: z.uuid().nullable().default(null),
  }),
  /** A renewal or change has given the organisation another certificate; `letterId` is the old one's letter, if it has one. */
  'ormas.certificate-replaced': z.object({
    ormasId: z.uuid(),
    caseId: z.uuid(),
    accountId: z.uuid().nullable(),
    letterId: z.uuid().nullable(),
    replacedBy: z.uuid().nullable(),
  }),
  'ormas.reported': z.object({
    ormasId: z.uuid(),
    caseId: z.uuid(),
    accountId: z.uuid().nullable(),
    halfYear: z.string(),
  }),
  'ormas.report-due': z.object({
    ormasId: z.uuid(),
    halfYear: z.string(),
    reminder: z.enum(reportReminders),
    dueOn: z.iso.date(),
  }),
} as const;

export type OrmasEvent<T extends keyof typeof ormasEvents> = z.infer<(typeof ormasEvents)[T]>;

const deliveryFacts = {
  messageId: z.uuid(),
  kind: z.string(),
  caseId: z.uuid().nullable(),
  /** The account the message was for; null where it went to the contact of a case. */
  accountId: z.uuid().nullable().default(null),
  /** Null where none was tried, and in events from before there were several. */
  channel: z.enum(channels).nullable().default(null),
};

/** Events of `notifications.delivery.v1`. `bounced`: the address was refused; `rejected`: the message; `no-recipient`: nobody to write to. */
export const deliveryEvents = {
  'delivery.accepted': z.object(deliveryFacts),
  'delivery.failed': z.object({ ...deliveryFacts, code: z.string() }),
} as const;
