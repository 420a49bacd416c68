import { initialsOf } from './letter-content';
import { formatNumber } from './number-format';
import { newVerificationCode, parseVerificationCode } from './verification-code';

describe('a letter’s number', () => {
  it('pads the serial to three digits and no more', () => {
    const template = '220/{serial}/SKT/{unit}/{year}';
    expect(formatNumber(template, { serial: 7, unit: 'Bakesbangpol', year: 2026 })).toBe(
      '220/007/SKT/Bakesbangpol/2026',
    );
    expect(formatNumber(template, { serial: 1234, unit: 'Bakesbangpol', year: 2026 })).toBe(
      '220/1234/SKT/Bakesbangpol/2026',
    );
  });

  it('takes nothing in the unit for a part of the template', () => {
    expect(formatNumber('{serial}/{unit}/{year}', { serial: 1, unit: '{serial}$&', year: 2026 })).toBe(
      '001/{serial}$&/2026',
    );
  });

  it('is not made by a template that names something unknown', () => {
    expect(() => formatNumber('{serial}/{month}/{year}', { serial: 1, unit: 'x', year: 2026 })).toThrow('{month}');
  });
});

describe('a verification code', () => {
  it('has sixteen characters that are not taken for one another', () => {
    const codes = Array.from({ length: 200 }, newVerificationCode);
    expect(codes.every((code) => /^[2-9A-HJ-NP-Z]{16}$/.test(code))).toBe(true);
    expect(new Set(codes).size).toBe(200);
  });

  it('is read however it is spaced and written', () => {
    expect(parseVerificationCode(' abcd-2345 EFGH-6789 ')).toBe('ABCD2345EFGH6789');
  });

  it.each(['', 'ABCD2345EFGH678', 'ABCD2345EFGH6780', "ABCD2345EFGH67'-"])('is not "%s"', (typed) => {
    expect(parseVerificationCode(typed)).toBeUndefined();
  });
});

describe('initials in place of an emblem', () => {
  it.each([
    ['Badan Kesatuan Bangsa dan Politik Provinsi Kalimantan Tengah', 'BKBP'],
    ['Kementerian Dalam Negeri Republik Indonesia', 'KDNR'],
    ['dinas', ''],
  ])('of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
