import { type Field, halfYearInWords } from '@loket/sop';
import { dateInWords, isRealDate, type Locale } from '@loket/working-time';
import type { Regions } from '../regions/regions';
import { isRegion } from './check-answers';

/** An answer as a person reads it: names of regions and choices, dates in words. */
export function answerInWords(field: Field, value: string, locale: Locale, regions: Regions): string {
  if (value === '') return '—';
  if (isRegion(field)) return regions.findName(value) ?? value;
  if (field.kind === 'choice') return field.choices?.find((choice) => choice.value === value)?.label[locale] ?? value;
  if (field.kind === 'several') return severalInWords(field, value, locale);
  if (field.kind === 'half-year') return halfYearInWords(value)?.[locale] ?? value;
  if (field.kind === 'date' && isRealDate(value)) return dateInWords(value, locale).replace(/^\S+ /, '');
  return value;
}

/** A stored date as people here write it, day first. */
export function dayFirst(value: string): string {
  return isRealDate(value) ? value.split('-').reverse().join('-') : value;
}

const severalInWords = ({ choices = [] }: Field, value: string, locale: Locale): string =>
  choices
    .filter((choice) => value.split(',').includes(choice.value))
    .map(({ label }) => label[locale])
    .join(', ');
