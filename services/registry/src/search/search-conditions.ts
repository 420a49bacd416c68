import { getLastDay } from '../reports/half-year';
import { isUnreported } from '../reports/read-reports';
import type { SearchTerms } from './search-terms';

const MOST_WORDS = 8;

export interface SearchQuery {
  readonly where: string;
  readonly order: string;
  readonly parameters: readonly unknown[];
}

/**
 * The conditions of a search. `words` are the query's words in the form of the column `searchable`: letters and digits
 * only, so nothing in them is a wildcard. Every word found as part of a word counts, and so does a text that is much like it.
 */
export function searchConditions(terms: SearchTerms, words: string): SearchQuery {
  const parameters: unknown[] = [];
  const next = (value: unknown): string => `$${parameters.push(value)}`;
  const conditions: string[] = [];
  if (terms.regency !== undefined) conditions.push(`o.regency_code = ${next(terms.regency)}`);
  if (terms.province !== undefined) conditions.push(`o.regency_code LIKE ${next(`${terms.province}.%`)}`);
  if (terms.field !== undefined) conditions.push(`o.activity_field = ${next(terms.field)}`);
  if (terms.unreported !== undefined)
    conditions.push(isUnreported(next(terms.unreported), next(getLastDay(terms.unreported))));
  if (words === '') return { where: whereOf(conditions), order: 'o.registered_at DESC, o.id', parameters };
  const contains = words
    .split(' ')
    .slice(0, MOST_WORDS)
    .map((word) => `o.searchable LIKE ${next(`%${word}%`)}`);
  const whole = next(words);
  conditions.push(`((${contains.join(' AND ')}) OR o.searchable %> ${whole})`);
  const order = [
    `(o.searchable LIKE ${whole} || '%') DESC`,
    `(' ' || o.searchable LIKE '% ' || ${whole} || '%') DESC`,
    `word_similarity(${whole}, o.searchable) DESC`,
    'o.name',
    'o.id',
  ];
  return { where: whereOf(conditions), order: order.join(', '), parameters };
}

const whereOf = (conditions: readonly string[]): string =>
  conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
