import { instantOf } from './instant';
import { dateInWords, formatInstant, inWords, shortWords } from './words';

const due = instantOf('2026-03-27T16:30:59+07:00');

it('writes an instant with the office offset, cut down to the minute', () => {
  expect(formatInstant(due, 'WIB')).toBe('2026-03-27T16:30+07:00');
  expect(formatInstant(due, 'WIT')).toBe('2026-03-27T18:30+09:00');
});

it('writes an instant in words', () => {
  expect(inWords(due, 'WIB')).toBe('Jumat, 27 Maret 2026 pukul 16.30 WIB');
  expect(inWords(due, 'WITA', 'en')).toBe('Friday, 27 March 2026 at 17:30 WITA');
  expect(shortWords(due, 'WIB')).toBe('Jum, 27 Mar 2026 16.30 WIB');
  expect(shortWords(due, 'WIB', 'en')).toBe('Fri, 27 Mar 2026 16:30 WIB');
  expect(dateInWords('2026-08-17')).toBe('Senin, 17 Agustus 2026');
});

it.each(['2026-03-27', '2026-03-27T16:30', '2026-02-30T10:00Z', 'tomorrow'])('refuses "%s" as an instant', (text) => {
  expect(() => instantOf(text)).toThrow('RFC 3339');
});
