import { waitingTimeInWords } from './waiting-time';

it.each([
  [0, '1 detik'],
  [39_001, '40 detik'],
  [60_000, '1 menit'],
  [660_001, '12 menit'],
])('tells a wait of %d ms as %s', (milliseconds, words) => {
  expect(waitingTimeInWords(milliseconds)).toBe(words);
});
