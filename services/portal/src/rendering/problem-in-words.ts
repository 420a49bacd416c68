import type { Problem } from '@loket/contracts';
import type { Visit } from '../visit/visit';

/** The sentence a person reads: the service's own in Indonesian, else the portal's for that code. */
export const problemInWords = ({ locale, words }: Visit, { code, detail }: Problem): string =>
  locale === 'id' && detail !== undefined ? detail : words.problems.sentences[code];
