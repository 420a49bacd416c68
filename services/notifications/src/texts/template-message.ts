import type { CaseFacts } from './case-facts';

/** A short text that WhatsApp knows by name: registered there as `body` stands, with `{{1}}` and on to be filled in. */
export interface TemplateText {
  readonly template: string;
  readonly body: string;
  readonly parameters: (facts: CaseFacts) => readonly string[];
}

/** A text with what is filled in. */
export interface TemplateMessage {
  readonly template: string;
  readonly body: string;
  readonly parameters: readonly string[];
}

/** WhatsApp takes 1,024 characters in all. */
const LONGEST_PARAMETER = 200;

export const filledIn = ({ template, body, parameters }: TemplateText, facts: CaseFacts): TemplateMessage => ({
  template,
  body,
  parameters: parameters(facts).map(asParameter),
});

/** One line, neither empty nor endless: WhatsApp refuses any other. */
function asParameter(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const characters = [...line];
  if (characters.length === 0) return '-';
  return characters.length <= LONGEST_PARAMETER ? line : `${characters.slice(0, LONGEST_PARAMETER - 1).join('')}…`;
}

/** What the person reads. */
export const textOf = ({ body, parameters }: TemplateMessage): string =>
  body.replaceAll(/\{\{(\d+)\}\}/g, (_mark, number: string) => parameters[Number(number) - 1] ?? '');
