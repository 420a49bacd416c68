import { eventually, testStack } from '@loket/testing';

/** A mail as the demo inbox keeps it. */
export interface Mail {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly to: readonly { readonly address: string }[];
  readonly time: string;
}

const allMails = async (): Promise<Mail[]> =>
  (await (await fetch(new URL('/email', testStack().inboxUrl))).json()) as Mail[];

/** Waits for the newest mail to this person whose subject or text holds the words. */
export const mailTo = (address: string, words: RegExp): Promise<Mail> =>
  eventually(async () => {
    const found = (await allMails())
      .filter(
        (mail) =>
          mail.to.some((each) => each.address === address) && (words.test(mail.subject) || words.test(mail.text)),
      )
      .at(-1);
    if (found === undefined) throw new Error(`No mail to ${address} holds ${words.source}`);
    return found;
  }, 30_000);

/** The first address in a mail that leads to the portal. */
export function linkIn(mail: Mail): string {
  const link = /https?:\/\/\S+/.exec(mail.text)?.[0];
  if (link === undefined) throw new Error(`The mail "${mail.subject}" holds no link`);
  return link;
}
