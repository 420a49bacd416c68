import type { CaseContact, Contact } from '@loket/contracts';
import type { OutgoingMessage } from '../channels/message-channel';
import type { Mail } from '../mail/mail';
import type { Message, MessageKind } from '../messages/message';
import type { Owners } from '../owners/owners';
import { accountDeactivated } from '../texts/account-deactivated';
import type { KnownAccountFacts } from '../texts/account-facts';
import { accountKnown } from '../texts/account-known';
import { accountLinkResent } from '../texts/account-link-resent';
import { accountOpened } from '../texts/account-opened';
import { accountPurposesChanged } from '../texts/account-purposes';
import { accountReactivated } from '../texts/account-reactivated';
import { accountRefused } from '../texts/account-refused';
import { accountRequested } from '../texts/account-requested';
import { caseAwaitsApplicant } from '../texts/case-awaits-applicant';
import { caseClosed } from '../texts/case-closed';
import type { CaseFacts } from '../texts/case-facts';
import { caseEscalated } from '../texts/case-escalated';
import { caseLapsed } from '../texts/case-lapsed';
import { caseOverdue } from '../texts/case-overdue';
import { caseRefused } from '../texts/case-refused';
import { caseReminded } from '../texts/case-reminded';
import { caseReturned } from '../texts/case-returned';
import { caseSubmitted } from '../texts/case-submitted';
import { caseUnattended } from '../texts/case-unattended';
import { caseWarned } from '../texts/case-warned';
import {
  complaintAnswered,
  complaintClosed,
  complaintFollowedUp,
  complaintForwarded,
  complaintLapsed,
  complaintReceived,
  complaintRejected,
  complaintReopened,
} from '../texts/complaint-mails';
import { caseWithdrawn } from '../texts/case-withdrawn';
import { consultationAnswered } from '../texts/consultation-answered';
import { consultationAskedBack } from '../texts/consultation-asked-back';
import { consultationReceived } from '../texts/consultation-received';
import type { DeadlineFacts } from '../texts/deadline-facts';
import { draftLink } from '../texts/draft-link';
import { documentSent } from '../texts/document-sent';
import { letterIssued } from '../texts/letter-issued';
import { papersAsked } from '../texts/papers-asked';
import { passwordLink } from '../texts/password-link';
import { reportEnded, reportLate, reportSoon } from '../texts/report-reminders';
import { filledIn } from '../texts/template-message';
import { whatsAppTexts } from '../texts/whatsapp-texts';
import { type ActText, type LinkText, composeAct, composeLink } from './compose-account';
import { type DraftText, composeDraftLink } from './compose-draft-link';
import { type ReminderText, composeReminder } from './compose-reminder';
import { NoRecipient } from './delivery';

/** About a request for an account, whose address may have one already. */
interface RequestText {
  readonly about: 'request';
  readonly text: (facts: CaseFacts) => Mail;
  readonly known: (facts: KnownAccountFacts) => Mail;
}

interface CaseText {
  readonly about: 'case';
  readonly text: (facts: CaseFacts) => Mail;
}

interface DeadlineText {
  readonly about: 'deadline';
  readonly text: (facts: DeadlineFacts) => Mail;
}

const aboutCase = (text: CaseText['text']): CaseText => ({ about: 'case', text });
const aboutAct = (text: ActText['text']): ActText => ({ about: 'act', text });
const aboutDeadline = (text: DeadlineText['text']): DeadlineText => ({ about: 'deadline', text });

const texts: Readonly<
  Record<MessageKind, LinkText | ActText | RequestText | DraftText | CaseText | DeadlineText | ReminderText>
> = {
  'account-opened': { about: 'link', reason: 'opened', text: accountOpened },
  'account-link-resent': { about: 'link', reason: 'resent', text: accountLinkResent },
  'password-link': { about: 'link', reason: 'forgotten', text: passwordLink },
  'account-purposes': aboutAct(accountPurposesChanged),
  'account-deactivated': aboutAct(accountDeactivated),
  'account-reactivated': aboutAct(accountReactivated),
  'account-requested': { about: 'request', text: accountRequested, known: accountKnown },
  'account-refused': aboutCase(accountRefused),
  'draft-link': { about: 'draft', text: draftLink },
  'case-submitted': aboutCase(caseSubmitted),
  'case-returned': aboutCase(caseReturned),
  'case-refused': aboutCase(caseRefused),
  'letter-issued': aboutCase(letterIssued),
  'case-closed': aboutCase(caseClosed),
  'case-withdrawn': aboutCase(caseWithdrawn),
  'case-lapsed': aboutCase(caseLapsed),
  'case-awaits-applicant': aboutCase(caseAwaitsApplicant),
  'case-reminded': aboutCase(caseReminded),
  'papers-asked': aboutCase(papersAsked),
  'document-sent': aboutCase(documentSent),
  'consultation-received': aboutCase(consultationReceived),
  'consultation-asked-back': aboutCase(consultationAskedBack),
  'consultation-answered': aboutCase(consultationAnswered),
  'complaint-received': aboutCase(complaintReceived),
  'complaint-rejected': aboutCase(complaintRejected),
  'complaint-followed-up': aboutCase(complaintFollowedUp),
  'complaint-forwarded': aboutCase(complaintForwarded),
  'complaint-answered': aboutCase(complaintAnswered),
  'complaint-reopened': aboutCase(complaintReopened),
  'complaint-closed': aboutCase(complaintClosed),
  'complaint-lapsed': aboutCase(complaintLapsed),
  'report-ended': { about: 'report', text: reportEnded },
  'report-soon': { about: 'report', text: reportSoon },
  'report-late': { about: 'report', text: reportLate },
  'case-warned': aboutDeadline(caseWarned),
  'case-overdue': aboutDeadline(caseOverdue),
  'case-escalated': aboutDeadline(caseEscalated),
  'case-unattended': aboutDeadline(caseUnattended),
};

/** Where people find us. */
export interface OurAddresses {
  readonly portalUrl: string;
  /** The number of the WhatsApp service; null where there is none. */
  readonly serviceWhatsApp: string | null;
}

/** A message before its file has been fetched. */
export interface Composed extends Pick<OutgoingMessage, 'mail' | 'whatsapp'> {
  readonly to: Contact | CaseContact;
  /** The letter that goes with it, and under which name. */
  readonly letter?: { readonly id: string; readonly fileName: string };
}

/** Asks the owners for what the message says and whom it goes to. Throws `NoRecipient` where there is nobody. */
export function compose(message: Message, owners: Owners, ours: OurAddresses): Promise<Composed> {
  const { portalUrl } = ours;
  const text = texts[message.kind];
  switch (text.about) {
    case 'link':
      return composeLink(message, text, owners);
    case 'act':
      return composeAct(message, text, owners, portalUrl);
    case 'draft':
      return composeDraftLink(message, text, owners, portalUrl);
    case 'request':
      return composeRequest(message, text, owners, portalUrl);
    case 'deadline':
      return composeNotice(message, text, owners, portalUrl);
    case 'report':
      return composeReminder(message, text, owners, portalUrl);
    case 'case':
      return composeCase(message, text, owners, ours);
  }
}

/** To an address that has an account the mail tells of it; only whoever reads that mailbox learns so. */
async function composeRequest(
  message: Message,
  { text, known }: RequestText,
  owners: Owners,
  portalUrl: string,
): Promise<Composed> {
  if (message.caseId === null) throw new NoRecipient();
  const { account } = await owners.accountBehind(message.caseId);
  if (account === null)
    return composeCase(message, { about: 'case', text }, owners, { portalUrl, serviceWhatsApp: null });
  const [to, { number }] = await Promise.all([
    owners.contact(account.id),
    owners.correspondence(message.caseId, message.transition),
  ]);
  const facts: KnownAccountFacts = {
    ...{ name: to.name, username: to.username, number, isActive: to.inactiveSince === null },
    signInUrl: new URL('/masuk', portalUrl).href,
    forgottenUrl: new URL('/lupa-password', portalUrl).href,
  };
  return { to, mail: known(facts) };
}

async function composeCase(
  message: Message,
  { text }: CaseText,
  owners: Owners,
  { portalUrl, serviceWhatsApp }: OurAddresses,
): Promise<Composed> {
  if (message.caseId === null) throw new NoRecipient();
  const { contact, accountId, trackingPath, letterId, ...said } = await owners.correspondence(
    message.caseId,
    message.transition,
  );
  const addressee = message.accountId ?? accountId;
  const to = addressee === null ? contact : await owners.contact(addressee);
  if (to === null) throw new NoRecipient();
  const facts: CaseFacts = {
    ...said,
    name: to.name,
    caseUrl: new URL(trackingPath ?? `/permohonan/${message.caseId}`, portalUrl).href,
    serviceWhatsApp,
  };
  const short = whatsAppTexts[message.kind];
  return {
    ...{ to, mail: text(facts) },
    ...(short !== undefined && { whatsapp: filledIn(short, facts) }),
    ...(letterId !== null && { letter: { id: letterId, fileName: `${said.number}.pdf` } }),
  };
}

async function composeNotice(
  { caseId, eventType, clock, level, dueAt, accountId }: Message,
  { text }: DeadlineText,
  owners: Owners,
  portalUrl: string,
): Promise<Composed> {
  if (caseId === null || accountId === null || dueAt === null) throw new NoRecipient();
  const { number, serviceTitle, clockTitle, zone, officers } = await owners.deadlineNotice(caseId, eventType, clock);
  // Somebody may have been excluded from the case since the message was addressed.
  if (!officers.includes(accountId)) throw new NoRecipient();
  const to = await owners.contact(accountId);
  const facts: DeadlineFacts = {
    ...{ name: to.name, number, serviceTitle, clockTitle, dueAt, zone, level: level ?? 0 },
    queueUrl: new URL(`/antrean?tab=due-today&q=${encodeURIComponent(number)}`, portalUrl).href,
    recordUrl: new URL(`/berkas/${caseId}/tenggat`, portalUrl).href,
  };
  return { to, mail: text(facts) };
}
