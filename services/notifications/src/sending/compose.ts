import type { Contact } from '@loket/contracts';
import type { Mail } from '../mail/mail';
import type { Message, MessageKind } from '../messages/message';
import type { Owners } from '../owners/owners';
import { accountOpened } from '../texts/account-opened';
import { accountRefused } from '../texts/account-refused';
import { accountRequested } from '../texts/account-requested';
import { caseClosed } from '../texts/case-closed';
import type { AccountFacts, CaseFacts } from '../texts/case-facts';
import { caseOverdue } from '../texts/case-overdue';
import { caseRefused } from '../texts/case-refused';
import { caseReturned } from '../texts/case-returned';
import { caseSubmitted } from '../texts/case-submitted';
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

const aboutCase = (text: CaseText['text']): CaseText => ({ about: 'case', text });

const texts: Readonly<Record<MessageKind, AccountText | CaseText>> = {
  'account-opened': { about: 'account', reason: 'opened', text: accountOpened },
  'password-link': { about: 'account', reason: 'forgotten', text: passwordLink },
  'account-requested': aboutCase(accountRequested),
  'account-refused': aboutCase(accountRefused),
  'case-submitted': aboutCase(caseSubmitted),
  'case-returned': aboutCase(caseReturned),
  'case-refused': aboutCase(caseRefused),
  'letter-issued': aboutCase(letterIssued),
  'case-closed': aboutCase(caseClosed),
  'case-overdue': aboutCase(caseOverdue),
};

export interface Composed {
  readonly to: Contact;
  readonly mail: Mail;
}

/** Asks the owners for what the message says and whom it goes to. Throws `NoRecipient` where there is nobody. */
export function compose(message: Message, owners: Owners, portalUrl: string): Promise<Composed> {
  const text = texts[message.kind];
  return text.about === 'account'
    ? composeAccount(message, text, owners)
    : composeCase(message, text, owners, portalUrl);
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
  const { contact, accountId, ...said } = await owners.correspondence(
    message.caseId,
    message.eventType,
    message.transition,
  );
  const addressee = message.accountId ?? accountId;
  const to = addressee === null ? contact : await owners.contact(addressee);
  if (to === null) throw new NoRecipient();
  const facts: CaseFacts = {
    ...said,
    name: to.name,
    dueAt: message.dueAt ?? said.dueAt,
    caseUrl: new URL(`/permohonan/${message.caseId}`, portalUrl).href,
    queueUrl: new URL('/antrean', portalUrl).href,
  };
  return { to, mail: text(facts) };
}
