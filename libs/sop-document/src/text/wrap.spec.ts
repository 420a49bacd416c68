import fc from 'fast-check';
import { widthOf } from './face';
import { wrap } from './wrap';

const type = { face: 'serif', size: 2.8 } as const;

describe('wrapping', () => {
  it('keeps every letter and makes no line wider than asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.double({ min: 5, max: 60, noNaN: true }), (text, width) => {
        const lines = wrap(text, width, type);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(widthOf(line, type.size, type.face)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('breaks between words where it can', () => {
    expect(wrap('Memeriksa kelengkapan berkas', 20, type)).toEqual(['Memeriksa', 'kelengkapan', 'berkas']);
  });
});
