import { PortalVisitor, type SeenPage, testStack } from '@loket/testing';

/** Somebody who is not signed in. */
export const stranger = (): PortalVisitor => new PortalVisitor(testStack().portalUrl);

/** A demo account, signed in through the page. */
export async function signedIn(username: string): Promise<PortalVisitor> {
  const password = testStack().signIns.find((each) => each.username === username)?.password;
  if (password === undefined) throw new Error(`${username} is no demo account`);
  const visitor = stranger();
  const page = await visitor.send(await visitor.open('/masuk'), '/masuk', { username, password });
  if (page.status !== 200) throw new Error(`${username} could not sign in: ${page.text.slice(0, 300)}`);
  return visitor;
}

/** The sentence at a field, where the field also says that it is described by that sentence. */
export function sentenceAt({ root, path }: SeenPage, field: string): string | undefined {
  const sentence = root.querySelector(`[id="${field}-salah"]:not([hidden])`)?.text.trim();
  if (sentence === undefined || sentence === '') return undefined;
  const described = root.querySelector(`[id="${field}"]`)?.getAttribute('aria-describedby') ?? '';
  if (!described.split(' ').includes(`${field}-salah`))
    throw new Error(`${field} on ${path} does not name its sentence`);
  return sentence;
}

/** What stands in a field now. */
export function valueOf({ root }: SeenPage, field: string): string | undefined {
  const input = root.querySelector(`[name="${field}"]`);
  if (input === null) return undefined;
  if (input.getAttribute('type') === 'radio')
    return root.querySelector(`[name="${field}"][checked]`)?.getAttribute('value') ?? '';
  if (input.tagName === 'SELECT') return input.querySelector('option[selected]')?.getAttribute('value') ?? '';
  return input.tagName === 'TEXTAREA' ? input.text : input.getAttribute('value');
}

/** The links of the summary on top, each leading to a field. */
export const summaryOf = ({ root }: SeenPage): readonly string[] =>
  root.querySelectorAll('.summary li').map((line) => line.text.trim());

/** A refused form in one comparison: status, the sentence at each of these fields, and what stands in them. */
export const refusal = (page: SeenPage, fields: readonly string[]) => ({
  status: page.status,
  sentences: Object.fromEntries(fields.map((field) => [field, sentenceAt(page, field)])),
  values: Object.fromEntries(fields.map((field) => [field, valueOf(page, field)])),
});
