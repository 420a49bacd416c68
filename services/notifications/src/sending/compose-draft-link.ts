import type { CaseContact } from '@loket/contracts';
import type { Mail } from '../mail/mail';
import type { Message } from '../messages/message';
import type { Owners } from '../owners/owners';
import type { DraftFacts } from '../texts/draft-link';
import { NoRecipient } from './delivery';

/** About a draft that no account has. */
export interface DraftText {
  readonly about: 'draft';
  readonly text: (facts: DraftFacts) => Mail;
}

/** A draft that was filed or swept meanwhile is not found, and nobody is written to. */
export async function composeDraftLink(
  { aboutId }: Message,
  { text }: DraftText,
  owners: Owners,
  portalUrl: string,
): Promise<{ readonly to: CaseContact; readonly mail: Mail }> {
  if (aboutId === undefined) throw new NoRecipient();
  const { contact, serviceTitle, path } = await owners.returnLink(aboutId);
  if (contact === null) throw new NoRecipient();
  // The link opens the draft, so it goes to the address that stands there and to no telephone.
  const to = { ...contact, whatsapp: null };
  return { to, mail: text({ name: to.name, serviceTitle, url: new URL(path, portalUrl).href }) };
}
