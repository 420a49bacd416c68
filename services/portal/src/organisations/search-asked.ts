import type { Field, FormSection } from '@loket/sop';
import type { PostedFields } from '../forms/posted-form';

const LONGEST_WORDS = 120;

/** The name of the search box that belongs to a field. */
export const searchBoxOf = (fieldKey: string): string => `cari-${fieldKey}`;

/** The value of the button that searches for a field. */
export const searchButtonOf = (fieldKey: string): string => `cari:${fieldKey}`;

export const isOrmas = ({ kind }: Pick<Field, 'kind'>): boolean => kind === 'ormas';

/** The words in the search box of a field. */
export const searchWordsIn = (posted: PostedFields, fieldKey: string): string =>
  (posted[searchBoxOf(fieldKey)] ?? '').trim().slice(0, LONGEST_WORDS);

/**
 * Whether the form was sent to search the register: by the search button, or by the Enter key in the search box, which
 * presses the form's first button before anything is chosen.
 */
export const asksRegister = ({ fields }: FormSection, posted: PostedFields): boolean =>
  fields
    .filter(isOrmas)
    .some(
      ({ key }) =>
        posted['lanjut'] === searchButtonOf(key) || (searchWordsIn(posted, key) !== '' && (posted[key] ?? '') === ''),
    );
