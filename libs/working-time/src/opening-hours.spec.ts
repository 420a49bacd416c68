import type { Span } from './calendar';
import { openingHoursInWords } from './opening-hours';
import { seedCalendar } from './seed-calendar';

const perpres = seedCalendar('perpres-wib');

describe('the hours of an office, in words', () => {
  it('leave the break out and join days that open and close alike', () => {
    expect(openingHoursInWords(perpres, '2026-05-13')).toBe('Senin–Kamis 07.30–16.00, Jumat 07.30–16.30 WIB');
    expect(openingHoursInWords(perpres, '2026-05-13', 'en')).toBe(
      'Monday–Thursday 07:30–16:00, Friday 07:30–16:30 WIB',
    );
  });

  it('are those in force on the date', () => {
    const ramadan: Span[] = [
      ['08:00', '12:00'],
      ['12:30', '15:00'],
    ];
    const week = { mon: ramadan, tue: ramadan, wed: [], thu: ramadan, fri: ramadan, sat: [], sun: [] };
    const entry = { from: '2026-02-19', to: '2026-03-20', legalBasis: 'Surat edaran', week };
    const calendar = { ...perpres, hours: [...perpres.hours, entry] };
    expect(openingHoursInWords(calendar, '2026-03-13')).toBe('Senin–Selasa 08.00–15.00, Kamis–Jumat 08.00–15.00 WIB');
    expect(openingHoursInWords(calendar, '2026-05-13')).toBe('Senin–Kamis 07.30–16.00, Jumat 07.30–16.30 WIB');
  });

  it('are nothing where no hours are in force', () => {
    expect(openingHoursInWords({ ...perpres, hours: [] }, '2026-03-13')).toBe('');
  });
});
