import { wordsIn } from '../language';
import { acceptOf, limitsInWords, sizeInWords } from './file-limits';

describe('the limits of a file', () => {
  it('are said in words', () => {
    const limits = { accepts: ['jpg', 'png'] as const, maxBytes: 2 * 1_048_576 };
    expect(limitsInWords(limits, wordsIn('id'))).toBe('JPG atau PNG, paling besar 2 MB');
    expect(acceptOf(limits)).toBe('image/jpeg,.jpg,image/png,.png');
  });

  it.each([
    [1_572_864, '1,5 MB'],
    [512_000, '500 KB'],
    [12, '1 KB'],
  ])('%d bytes are %s', (bytes, words) => {
    expect(sizeInWords(bytes)).toBe(words);
  });
});
