import { type FieldCheck, wrong } from './field-check';

const EMAIL_LIMIT = 254;
const LINE_LIMIT = 200;
const LIST_LIMIT = 100;
const TEXT_LIMIT = 4000;

/** How many characters a field holds when its definition does not say. */
export function limitOf({ kind, maxLength }: { readonly kind: string; readonly maxLength?: number }): number {
  if (maxLength !== undefined) return maxLength;
  if (kind === 'email') return EMAIL_LIMIT;
  return kind === 'textarea' || kind === 'list' ? TEXT_LIMIT : LINE_LIMIT;
}

export const checkText: FieldCheck = (text) => ({ value: text });

/** One entry per line; empty lines are dropped. */
export const checkList: FieldCheck = (text, { field: { label } }) => {
  const entries = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const long = entries.findIndex((entry) => entry.length > LINE_LIMIT);
  if (entries.length > LIST_LIMIT) {
    return wrong(
      `${label.id} paling banyak ${LIST_LIMIT} baris. Yang tertulis ${entries.length} baris.`,
      `${label.en} takes ${LIST_LIMIT} lines at most. There are ${entries.length}.`,
    );
  }
  if (long >= 0) {
    return wrong(
      `${label.id}: baris ke-${long + 1} terlalu panjang, paling banyak ${LINE_LIMIT} huruf.`,
      `${label.en}: line ${long + 1} is too long, ${LINE_LIMIT} characters at most.`,
    );
  }
  return { value: entries.join('\n') };
};

/** One of the choices; some of them may stand there only to say why the service cannot be had with them. */
export const checkChoice: FieldCheck = (text, { field: { label, choices, mustBe } }) => {
  if (!choices?.some(({ value }) => value === text))
    return wrong(`Pilih ${label.id} dari daftar.`, `Choose ${label.en} from the list.`);
  return mustBe === undefined || mustBe.is.includes(text) ? { value: text } : { error: mustBe.otherwise };
};

/** Some of the choices, stored in the order in which the form offers them. */
export const checkSeveral: FieldCheck = (text, { field: { label, choices = [] } }) => {
  const ticked = text.split(',').map((each) => each.trim());
  if (ticked.some((each) => !choices.some(({ value }) => value === each)))
    return wrong(`Pilih ${label.id} dari daftar.`, `Choose ${label.en} from the list.`);
  return {
    value: choices
      .map(({ value }) => value)
      .filter((value) => ticked.includes(value))
      .join(','),
  };
};
