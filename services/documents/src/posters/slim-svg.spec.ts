import { slimSvg } from './slim-svg';

describe('a slim SVG', () => {
  it('has paths of three decimals, and every other number as it was', () => {
    expect(slimSvg('<g transform="matrix(0.12345 0)">\n  <path d="M 1.0004999 -0.53200006 l 3 1.0e-9"/>\n</g>')).toBe(
      '<g transform="matrix(0.12345 0)"><path d="M 1 -0.532 l 3 0"/></g>',
    );
  });
});
