import { Problem } from '@loket/contracts';
import { wordsIn } from '../../language';
import { calendarInTest } from '../../testing/calendar-in-test';
import { readAmendment } from './read-amendment';
import { refusedFields, wantsConfirmation } from './refused-fields';
import { type TypedAmendment, emptyAmendment, fieldsOf, typedAmendment, withMoreRows } from './typed-amendment';

const sentences = wordsIn('id').calendar.form;
const empty = emptyAmendment(calendarInTest(), new Date('2026-11-22T03:00:00Z'));
const row = (date = '', type = '', act = 'add-day-off') => ({ date, type, act });
const read = (typed: Partial<TypedAmendment>) =>
  readAmendment({ ...empty, basis: 'SK 7', ...typed }, empty.week, sentences);

it('reads rows as they are typed, the empty ones left out', () => {
  const rows = [
    row('30-11-2026', 'local-holiday'),
    row(),
    row('1/12/2026', 'collective-leave', 'remove-day-off'),
    row('2026-12-24', '', 'work-on-leave'),
  ];
  expect(read({ rows })).toEqual({
    errors: {},
    fields: ['tanggal-1', 'tanggal-3', 'tanggal-4'],
    form: {
      legalBasis: 'SK 7',
      changes: [
        { op: 'add-day-off', date: '2026-11-30', type: 'local-holiday' },
        { op: 'remove-day-off', date: '2026-12-01', type: 'collective-leave' },
        { op: 'work-on-leave', date: '2026-12-24' },
      ],
    },
  });
});

it('says at the row what is missing or is no date', () => {
  expect(read({ rows: [row('31-02-2027', 'local-holiday'), row('', 'local-holiday'), row('1-2-2027')] })).toMatchObject(
    {
      form: undefined,
      errors: {
        'tanggal-1': '"31-02-2027" bukan tanggal. Tulis tanggal-bulan-tahun, misalnya 17-08-2027.',
        'tanggal-2': 'Tulis tanggalnya.',
        'jenis-3': 'Pilih jenis hari libur.',
      },
    },
  );
});

it('an empty form and one without a decree are told', () => {
  expect(read({}).errors).toEqual({ 'tanggal-1': 'Belum ada perubahan yang diisi.' });
  expect(read({ basis: '', rows: [row('30-11-2026', 'local-holiday')] }).errors).toEqual({
    dasar: 'Tulis dasar hukum perubahan ini.',
  });
});

describe('office hours', () => {
  it('begin as they are in force, and are no change as long as they stay so', () => {
    expect(empty.week).toMatchObject({ mon: '07.30-12.00, 13.00-16.00', fri: '07.30-11.00', sat: '' });
    expect(read({ rows: [row('30-11-2026', 'local-holiday')] }).form?.changes).toHaveLength(1);
  });

  it('are read in whatever way spans are written; an empty day is closed', () => {
    const week = { mon: '8.00 – 12.00; 13:00-15:00', tue: 'tutup', wed: '08.00 s.d. 12.00 dan 13.00 sampai 15.00' };
    expect(read({ since: '08-02-2027', until: '09-03-2027', week }).form?.changes).toEqual([
      {
        ...{ op: 'set-hours', from: '2027-02-08', to: '2027-03-09' },
        week: {
          mon: [
            ['08:00', '12:00'],
            ['13:00', '15:00'],
          ],
          wed: [
            ['08:00', '12:00'],
            ['13:00', '15:00'],
          ],
        },
      },
    ]);
  });

  it('that were changed need the date from which they hold', () => {
    expect(read({ week: { ...empty.week, sat: '08.00-11.00' } }).errors).toEqual({
      'jam-sejak': 'Jam layanan diubah: tulis sejak tanggal berapa.',
    });
  });

  it('that are none are told at their day', () => {
    const week = { ...empty.week, mon: 'pagi', tue: '08.00-12.00,' };
    expect(read({ since: '08-02-2027', week }).errors).toEqual({
      'jam-mon': '"pagi" bukan rentang jam. Tulis seperti 07.30-12.00, 13.00-16.00.',
      'jam-tue': '"08.00-12.00," bukan rentang jam. Tulis seperti 07.30-12.00, 13.00-16.00.',
    });
  });
});

it('nothing typed is lost on the way from page to page', () => {
  const typed = withMoreRows({
    ...{ ...empty, basis: 'SK <7>', since: '8-2-2027', until: 'nanti' },
    rows: [row('30-11-2026', 'local-holiday'), row('besok', '', 'remove-day-off')],
  });
  expect(typed.rows).toHaveLength(5);
  expect(typedAmendment(Object.fromEntries(fieldsOf(typed)))).toEqual(typed);
});

it("what the calendar refuses is told in the form's own words", () => {
  const message =
    'Kalender sudah memuat 2026-11-25 sebagai "local-holiday", dan 2026-11-31; jam sejak 2027-02-08, mon: kosong';
  expect(refusedFields(new Problem('invalid-form', '', [{ field: 'changes.0', message }]), ['dasar'])).toEqual({
    dasar:
      'Kalender sudah memuat Rabu, 25 November 2026 sebagai "Libur daerah", dan 2026-11-31; jam sejak Senin, 8 Februari 2027, Senin: kosong',
  });
});

it('what the calendar refuses is told at the field it was typed into', () => {
  const refused = new Problem('invalid-form', 'Perubahan ke-2: ganda', [{ field: 'changes.1', message: 'ganda' }]);
  expect(refusedFields(refused, ['tanggal-1', 'tanggal-3'])).toEqual({ 'tanggal-3': 'ganda' });
  expect(refusedFields(new Problem('unavailable'), ['tanggal-1'])).toEqual({});
  expect(wantsConfirmation(refused)).toBe(false);
  expect(wantsConfirmation(new Problem('invalid-form', '', [{ field: 'acknowledged', message: '' }]))).toBe(true);
});
