import { checkPhoneEntry } from './check-phone-entry';
import { checkPosition } from './check-position';
import { checkTeam } from './check-team';

const entry = { key: 'x', label: { id: 'Posisi', en: 'Position' } };

describe('a position', () => {
  it.each([
    ['-2.2096, 113.9108', '-2.2096, 113.9108'],
    ['-2.2096,113.9108', '-2.2096, 113.9108'],
    [' -2,2096 113,9108 ', '-2.2096, 113.9108'],
    ['−2.2096;113.9108', '-2.2096, 113.9108'],
  ])('written %s is kept as %s', (typed, value) => {
    expect(checkPosition(typed, entry)).toEqual({ value });
  });

  it.each(['113.9108, -2.2096', '-2.2096', '48.85, 2.35', '-2.2096, 113.9108, 7', 'di depan masjid'])(
    'is not "%s"',
    (typed) => {
      expect(checkPosition(typed, entry)).toHaveProperty('error');
    },
  );
});

describe('a team', () => {
  it.each([
    ['ani,budi', 'ani,budi'],
    ['budi,ani,budi', 'budi,ani'],
  ])('named %s is kept as %s, the lead first and each once', (typed, value) => {
    expect(checkTeam(typed, entry)).toEqual({ value });
  });

  it.each([
    ['', 'sekurangnya 2'],
    ['ani', 'sekurangnya 2'],
    ['ani,ani', 'sekurangnya 2'],
    [',ani,budi', 'belum mempunyai ketua'],
  ])('is not "%s"', (typed, told) => {
    const checked = checkTeam(typed, entry);
    expect('error' in checked && checked.error.id).toContain(told);
  });
});

describe('a telephone number', () => {
  it.each(['0812 3456 7890', '+62 812-3456-7890', '6281234567890'])('written %s is kept as E.164', (typed) => {
    expect(checkPhoneEntry(typed, entry)).toEqual({ value: '+6281234567890' });
  });

  it.each(['12345', '0812', '+1 202 555 0100', '0812 3456 7890 / 0813', 'tidak ada'])('is not "%s"', (typed) => {
    expect(checkPhoneEntry(typed, entry)).toHaveProperty('error');
  });
});
