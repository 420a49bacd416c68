import type { Locale } from '@loket/working-time';
import { en } from './en';
import { id } from './id';

/** Every sentence of the portal's own; English must have all that Indonesian has. */
export type Words = typeof id;

export const wordsIn = (locale: Locale): Words => (locale === 'en' ? en : id);
