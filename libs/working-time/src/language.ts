import type { Weekday } from './civil-date';

export type Locale = 'id' | 'en';

interface Language {
  readonly weekdays: Readonly<Record<Weekday, string>>;
  /** From January; the first three letters are the usual short form in both languages. */
  readonly months: readonly string[];
  readonly at: string;
  readonly timeMark: string;
}

const words = (text: string): readonly string[] => text.split(' ');

const languages: Readonly<Record<Locale, Language>> = {
  id: {
    weekdays: { mon: 'Senin', tue: 'Selasa', wed: 'Rabu', thu: 'Kamis', fri: 'Jumat', sat: 'Sabtu', sun: 'Minggu' },
    months: words('Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'),
    at: 'pukul',
    timeMark: '.',
  },
  en: {
    weekdays: {
      mon: 'Monday',
      tue: 'Tuesday',
      wed: 'Wednesday',
      thu: 'Thursday',
      fri: 'Friday',
      sat: 'Saturday',
      sun: 'Sunday',
    },
    months: words('January February March April May June July August September October November December'),
    at: 'at',
    timeMark: ':',
  },
};

export const languageOf = (locale: Locale): Language => languages[locale];
