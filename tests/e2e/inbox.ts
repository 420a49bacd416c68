import { eventually, testStack } from '@loket/testing';

/** A mail as the demo inbox keeps it. */
export interface Mail {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly to: readonly { readonly address: string }[];
  readonly time: string;
  /** By the names under which the inbox keeps them. */
  readonly attachments?: readonly { readonly fileName: string; readonly generatedFileName: string }[];
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

/** The files that came with a mail, by the names that their sender gave them. */
export async function filesOf({ id, attachments = [] }: Mail): Promise<ReadonlyMap<string, Buffer>> {
  const files = attachments.map(async ({ fileName, generatedFileName }) => {
    const path = `/email/${id}/attachment/${encodeURIComponent(generatedFileName)}`;
    const answer = await fetch(new URL(path, testStack().inboxUrl));
    if (!answer.ok) throw new Error(`The inbox has no ${fileName}`);
    return [fileName, Buffer.from(await answer.arrayBuffer())] as const;
  });
  return new Map(await Promise.all(files));
}
