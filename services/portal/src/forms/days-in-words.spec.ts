import { daysInWords } from './days-in-words';

describe('days of a proof', () => {
  it.each([
    ['2026-03-13', null, 'Jum 13 Mar'],
    ['2026-03-18', '2026-03-24', '18–24 Mar'],
    ['2026-02-28', '2026-03-01', '28 Feb – 1 Mar'],
  ])('from %s to %s are "%s"', (from, to, words) => {
    expect(daysInWords(from, to, 'id')).toBe(words);
  });
});
