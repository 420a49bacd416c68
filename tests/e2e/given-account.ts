import { Person, type PortalVisitor, claim, decide, testStack } from '@loket/testing';
import { stranger } from './at-portal';
import { linkIn, mailTo } from './inbox';

export interface OpenedAccount {
  readonly email: string;
  /** The page of the link in the mail, where the first password is set. */
  readonly linkPath: string;
}

/** An account that the office has just opened and that has no password yet. */
export async function givenOpenedAccount(name: string): Promise<OpenedAccount> {
  const visitor = stranger();
  const email = `${name.toLowerCase()}.${Date.now()}@contoh.id`;
  const form = await visitor.open('/akun/daftar');
  const { text } = await visitor.send(form, '/akun/daftar', { name, email, purpose: 'registrant' });
  const number = /AKN-[\d-]+\d/.exec(text)?.[0];
  if (number === undefined) throw new Error(`No number is told: ${text}`);
  const officer = await Person.signIn(testStack(), 'akun@kalteng.contoh.id');
  await decide(officer, await claim(officer, number), 'accept');
  return { email, linkPath: pathIn(linkIn(await mailTo(email, /\/kata-sandi\//))) };
}

/** Asks for a new link and gives its page; the mail has to be another than the one that led to `before`. */
export async function newLinkOf(visitor: PortalVisitor, email: string, before: string): Promise<string> {
  const page = await visitor.send(await visitor.open('/lupa-password'), '/lupa-password', { email });
  if (!page.text.includes('Periksa e-mail Anda')) throw new Error(`No link is on its way: ${page.text}`);
  const mail = await mailTo(email, new RegExp(`/kata-sandi/(?!${before.replace('/kata-sandi/', '')})`));
  return pathIn(linkIn(mail));
}

const pathIn = (link: string): string => new URL(link).pathname;
