import type { Field } from '../form-section';

// Control characters, the marks that turn the reading direction around, and halves of characters.
const unwanted = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Text as it is stored: composed (NFC), tabs as spaces, line ends as \n, no white space around it. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').trim().normalize('NFC');

/** Whether the field takes more than one line. */
export const isMultiline = ({ kind }: Pick<Field, 'kind'>): boolean => kind === 'textarea' || kind === 'list';

/** Whether the text holds characters that nobody can see or type; new lines are welcome where lines are. */
export const hasUnwanted = (text: string, multiline: boolean): boolean =>
  unwanted.test(multiline ? text.replaceAll('\n', '') : text);
