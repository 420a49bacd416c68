import { eventually } from '@loket/testing';
import type { OwnProduct } from './own-product';

/** Subjects by what they tell. */
export const mails = {
  received: /sudah kami terima/,
  returned: /perlu diperbaiki/,
  issued: /sudah terbit/,
} as const;

interface Mail {
  readonly subject: string;
}

async function subjectsAbout(product: OwnProduct, number: string): Promise<string[]> {
  const arrived = (await (await fetch(new URL('/email', product.addresses.inboxUrl))).json()) as Mail[];
  return arrived.map(({ subject }) => subject).filter((subject) => subject.includes(number));
}

/** Waits until these mails about a case have come, and nothing more is on its way; each has come once. */
export async function expectMailsOnce(product: OwnProduct, number: string, subjects: readonly RegExp[]): Promise<void> {
  await eventually(async () => {
    const waiting = await product.records('notifications').rows(`SELECT id FROM message WHERE state = 'waiting'`);
    if (waiting.length > 0) throw new Error(`${waiting.length} messages are not sent yet`);
    const missing = await subjectsAbout(product, number);
    if (missing.length < subjects.length) throw new Error(`Of the mails about ${number} only these came: ${missing}`);
  }, 90_000);
  const arrived = await subjectsAbout(product, number);
  expect(arrived).toHaveLength(subjects.length);
  for (const subject of subjects) expect(arrived).toContainEqual(expect.stringMatching(subject));
}
