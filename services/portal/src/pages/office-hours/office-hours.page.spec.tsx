import { calendarInTest } from '../../testing/calendar-in-test';
import { htmlOf, visitInTest } from '../../testing/visit-in-test';
import { type OfficeHoursView, officeHoursPage } from './office-hours.page';

const textOf = (more: Partial<OfficeHoursView> = {}, visit = visitInTest()): string => {
  const view = {
    calendar: calendarInTest(),
    name: 'Badan Contoh',
    now: new Date('2026-11-22T03:00:00Z'),
    mayChange: false,
  };
  return htmlOf(officeHoursPage(visit, { ...view, ...more }).body, visit)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
};

it('says by weekday when the office opens, breaks and closes, until when and by which decree', () => {
  expect(textOf()).toContain(
    'Berlaku sampai 7 Februari 2027, lalu berlaku sejak 10 Maret 2027. Dasar hukum: Perpres 21/2023. ' +
      'Hari Buka Istirahat Senin–Kamis 07.30–16.00 12.00–13.00 Jumat 07.30–11.00 – Sabtu–Minggu tutup –',
  );
  expect(textOf()).toContain('Berlaku 8 Februari 2027 sampai 9 Maret 2027. Dasar hukum: SE Ramadan.');
});

it('lists the days off of this year and the next, in order, with type and legal basis', () => {
  expect(textOf()).toMatch(
    /Hari libur 2026 Desember 2026 Kamis, 24 · Cuti bersama SKB 2026 Jumat, 25 · Libur nasional SKB 2026 Hari libur 2027 Januari 2027 Jumat, 1 · Libur nasional SKB 2027/,
  );
});

it('says of a collective leave that the office works on it, and by which decree', () => {
  const calendar = calendarInTest({ workedLeave: [{ date: '2026-12-24', legalBasis: 'SK 9' }] });
  expect(textOf({ calendar })).toContain('Kamis, 24 · Cuti bersama SKB 2026 Kantor tetap bekerja (SK 9).');
});

it('a year whose holidays are not published is told', () => {
  const text = textOf({ now: new Date('2027-11-22T03:00:00Z') });
  expect(text).toContain('Daftar hari libur nasional 2028 belum tercatat');
  expect(text).not.toContain('nasional 2027 belum');
});

it('each amendment stands with its date, its decree and what it changed', () => {
  const changes = [{ op: 'add-day-off', date: '2026-11-30', type: 'local-holiday' } as const];
  const amendments = [{ id: 'a', recordedAt: '2026-11-22T02:00:00Z', legalBasis: 'SK Kepala Badan 7/2026', changes }];
  expect(textOf({ calendar: calendarInTest({ amendments }) })).toContain(
    'SK Kepala Badan 7/2026 Dicatat Minggu, 22 November 2026 pukul 09.00 WIB Senin, 30 November 2026 menjadi hari libur (libur daerah).',
  );
});

it("only the office's administrator is shown where to change it", () => {
  expect(textOf()).not.toContain('Ubah jam atau hari libur');
  expect(textOf({ mayChange: true })).toContain('Ubah jam atau hari libur');
});
