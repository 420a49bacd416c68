import type { Contact } from '@loket/contracts';
import type { Mail } from '../mail/mail';
import type { Message } from '../messages/message';
import type { Owners } from '../owners/owners';
import type { ActFacts, LinkFacts } from '../texts/account-facts';
import { accountInactive } from '../texts/account-inactive';
import { NoRecipient } from './delivery';

/** Carries a link to set the password, minted as the message is sent. */
export interface LinkText {
  readonly about: 'link';
  readonly reason: 'opened' | 'resent' | 'forgotten';
  readonly text: (facts: LinkFacts) => Mail;
}

/** About what was done to an account. */
export interface ActText {
  readonly about: 'act';
  readonly text: (facts: ActFacts) => Mail;
}

interface AccountMail {
  readonly to: Contact;
  readonly mail: Mail;
}

export async function composeLink(
  { id, accountId }: Message,
  { reason, text }: LinkText,
  owners: Owners,
): Promise<AccountMail> {
  if (accountId === null) throw new NoRecipient();
  const to = await owners.contact(accountId);
  if (to.inactiveSince !== null) return { to, mail: accountInactive(to) };
  const link = await owners.mintLink(accountId, reason, id);
  return { to, mail: text({ name: to.name, username: to.username, ...link }) };
}

export async function composeAct(
  { accountId, aboutId }: Message,
  { text }: ActText,
  owners: Owners,
  portalUrl: string,
): Promise<AccountMail> {
  if (accountId === null || aboutId === undefined) throw new NoRecipient();
  const to = await owners.contact(accountId);
  const { reason, purposes } = await owners.act(aboutId);
  const isActive = to.inactiveSince === null;
  const signInUrl = new URL('/masuk', portalUrl).href;
  return { to, mail: text({ name: to.name, username: to.username, reason, purposes, isActive, signInUrl }) };
}
