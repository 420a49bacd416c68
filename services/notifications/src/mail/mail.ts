/** What one message says, before it has a form. */
export interface Mail {
  readonly subject: string;
  /** The person's name, for the greeting. */
  readonly name: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'button'; readonly label: string; readonly url: string };

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const facts = (...rows: readonly (readonly [string, string])[]): Block => ({ kind: 'facts', rows });
export const list = (items: readonly string[]): Block => ({ kind: 'list', items });
export const button = (label: string, url: string): Block => ({ kind: 'button', label, url });

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
