import type { Contact } from '@loket/contracts';
import type { Mail } from '../mail/mail';
import type { Message, MessageKind } from '../messages/message';
import type { Owners } from '../owners/owners';
import { accountOpened } from '../texts/account-opened';
import { accountRefused } from '../texts/account-refused';
import { accountRequested } from '../texts/account-requested';
import { caseClosed } from '../texts/case-closed';
import type { AccountFacts, CaseFacts } from '../texts/case-facts';
import { caseEscalated } from '../texts/case-escalated';
import { caseOverdue } from '../texts/case-overdue';
import { caseRefused } from '../texts/case-refused';
import { caseReturned } from '../texts/case-returned';
import { caseSubmitted } from '../texts/case-submitted';
import { caseWarned } from '../texts/case-warned';
import { consultationAnswered } from '../texts/consultation-answered';
import { consultationAskedBack } from '../texts/consultation-asked-back';
import { consultationReceived } from '../texts/consultation-received';
import type { DeadlineFacts } from '../texts/deadline-facts';
import { letterIssued } from '../texts/letter-issued';
import { passwordLink } from '../texts/password-link';
import { NoRecipient } from './delivery';

interface AccountText {
  readonly about: 'account';
  readonly reason: 'opened' | 'forgotten';
  readonly text: (facts: AccountFacts) => Mail;
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
const aboutDeadline = (text: DeadlineText['text']): DeadlineText => ({ about: 'deadline', text });

const texts: Readonly<Record<MessageKind, AccountText | CaseText | DeadlineText>> = {
  'account-opened': { about: 'account', reason: 'opened', text: accountOpened },
  'password-link': { about: 'account', reason: 'forgotten', text: passwordLink },
  'account-requested': aboutCase(accountRequested),
  'account-refused': aboutCase(accountRefused),
  'case-submitted': aboutCase(caseSubmitted),
  'case-returned': aboutCase(caseReturned),
  'case-refused': aboutCase(caseRefused),
  'letter-issued': aboutCase(letterIssued),
  'case-closed': aboutCase(caseClosed),
  'consultation-received': aboutCase(consultationReceived),
  'consultation-asked-back': aboutCase(consultationAskedBack),
  'consultation-answered': aboutCase(consultationAnswered),
  'case-warned': aboutDeadline(caseWarned),
  'case-overdue': aboutDeadline(caseOverdue),
  'case-escalated': aboutDeadline(caseEscalated),
};

export interface Composed {
  readonly to: Contact;
  readonly mail: Mail;
}

/** Asks the owners for what the message says and whom it goes to. Throws `NoRecipient` where there is nobody. */
export function compose(message: Message, owners: Owners, portalUrl: string): Promise<Composed> {
  const text = texts[message.kind];
  switch (text.about) {
    case 'account':
      return composeAccount(message, text, owners);
    case 'deadline':
      return composeNotice(message, text, owners, portalUrl);
    case 'case':
      return composeCase(message, text, owners, portalUrl);
  }
}

async function composeAccount(
  { id, accountId }: Message,
  { reason, text }: AccountText,
  owners: Owners,
): Promise<Composed> {
  if (accountId === null) throw new NoRecipient();
  const to = await owners.contact(accountId);
  const link = await owners.mintLink(accountId, reason, id);
  return { to, mail: text({ name: to.name, username: to.username, ...link }) };
}

async function composeCase(message: Message, { text }: CaseText, owners: Owners, portalUrl: string): Promise<Composed> {
  if (message.caseId === null) throw new NoRecipient();
  const { contact, accountId, trackingPath, ...said } = await owners.correspondence(message.caseId, message.transition);
  const addressee = message.accountId ?? accountId;
  const to = addressee === null ? contact : await owners.contact(addressee);
  if (to === null) throw new NoRecipient();
  const facts: CaseFacts = {
    ...said,
    name: to.name,
    caseUrl: new URL(trackingPath ?? `/permohonan/${message.caseId}`, portalUrl).href,
  };
  return { to, mail: text(facts) };
}

async function composeNotice(
  { caseId, eventType, clock, level, dueAt, accountId }: Message,
  { text }: DeadlineText,
  owners: Owners,
  portalUrl: string,
): Promise<Composed> {
  if (caseId === null || accountId === null || dueAt === null) throw new NoRecipient();
  const { number, serviceTitle, clockTitle, zone } = await owners.deadlineNotice(caseId, eventType, clock);
  const to = await owners.contact(accountId);
  const facts: DeadlineFacts = {
    ...{ name: to.name, number, serviceTitle, clockTitle, dueAt, zone, level: level ?? 0 },
    queueUrl: new URL(`/antrean?tab=due-today&q=${encodeURIComponent(number)}`, portalUrl).href,
    recordUrl: new URL(`/berkas/${caseId}/tenggat`, portalUrl).href,
  };
  return { to, mail: text(facts) };
}
