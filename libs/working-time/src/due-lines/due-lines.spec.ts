import { dueLines } from './due-lines';
import { officeCalendars } from './office-calendars';

const answer = dueLines(officeCalendars());
const asked = { office: 'perpres-wib', kind: 'days', budget: 3, arrived: '2026-06-02T09:00:00+07:00' };
const answered = (question: object): Record<string, unknown> => JSON.parse(answer(JSON.stringify(question), 1).json);

it('answers a clock of days with its due time, its days and its proof', () => {
  expect(answered(asked)).toEqual({
    due: '2026-06-05T16:30:00+07:00',
    consumed: 3,
    consumedByApplicant: 0,
    explanation: [
      {
        from: '2026-06-02',
        counted: false,
        reason: 'arrival-day',
        words: 'Sel 2 Jun – hari diterima, tidak dihitung',
      },
      ...[
        ['2026-06-03', '16:00', 'Rab 3 Jun – hari kerja ke-1, tutup 16.00 WIB'],
        ['2026-06-04', '16:00', 'Kam 4 Jun – hari kerja ke-2, tutup 16.00 WIB'],
        ['2026-06-05', '16:30', 'Jum 5 Jun – hari kerja ke-3, tutup 16.30 WIB'],
      ].map(([from, closes, words], index) => ({
        from,
        counted: true,
        reason: 'working-day',
        ordinal: index + 1,
        closing: `${from}T${closes}:00+07:00`,
        words,
      })),
    ],
  });
});

it('tells minutes of a clock of hours, and times cut down to the minute', () => {
  const hours = { ...asked, kind: 'hours', budget: 1.5, arrived: '2026-06-02T14:45:59Z' };
  expect(answered({ ...hours, office: 'perpres-wit' })).toMatchObject({
    due: '2026-06-03T09:00:00+09:00',
    consumed: 90,
  });
  expect(answered({ ...hours, at: '2026-06-03T08:10:30+07:00' })).toMatchObject({ consumed: 40 });
});

it('counts up to the start of the open stop where there is no due time', () => {
  const stops = [
    { from: '2026-06-03T15:00:00+07:00', to: '2026-06-04T08:00:00+07:00' },
    { from: '2026-06-05T08:00:00+07:00', to: null },
  ];
  const stopped = answered({ ...asked, stops });
  expect(stopped).toMatchObject({ due: null, consumed: 1, consumedByApplicant: 1 });
  expect(stopped['explanation']).toContainEqual({
    from: '2026-06-05',
    counted: false,
    reason: 'stopped',
    stop: { from: '2026-06-05T08:00:00+07:00', to: null },
    words: 'Jum 5 Jun – berkas dikembalikan kepada pemohon pukul 08.00 WIB, belum masuk kembali',
  });
  expect(answered({ ...asked, stops, at: '2026-06-09T00:00:00+07:00' })).toMatchObject({ consumedByApplicant: 3 });
});

it('applies amendments in order of recording, in whatever order they stand', () => {
  const holiday = { date: '2026-06-04', type: 'local-holiday' };
  const amendments = [
    { recorded: '2026-06-03T09:00:00+07:00', legalBasis: 'SK 2', changes: [{ op: 'remove-day-off', ...holiday }] },
    { recorded: '2026-06-02T10:00:00+07:00', legalBasis: 'SK 1', changes: [{ op: 'add-day-off', ...holiday }] },
  ];
  expect(answered({ ...asked, amendments: amendments.slice(1) })).toMatchObject({ due: '2026-06-08T16:00:00+07:00' });
  const both = answered({ ...asked, amendments });
  expect(both).toMatchObject({ due: '2026-06-05T16:30:00+07:00' });
  expect(both['explanation']).toContainEqual({
    from: '2026-06-03',
    counted: false,
    reason: 'amended',
    legalBasis: 'SK 2',
    amendment: {
      recorded: '2026-06-03T09:00:00+07:00',
      oldDue: '2026-06-08T16:00:00+07:00',
      newDue: '2026-06-05T16:30:00+07:00',
    },
    words:
      'Rab 3 Jun – kalender kantor diubah (SK 2), tenggat menjadi Jum, 5 Jun 2026 16.30 WIB, semula Sen, 8 Jun 2026 16.00 WIB',
  });
});

it('lets one line amend the calendar without another line seeing it', () => {
  const changes = [{ op: 'set-hours', from: '2026-06-03', week: { fri: [['08:00', '10:00']] } }];
  const amendments = [{ recorded: '2026-06-01T10:00:00+07:00', legalBasis: 'SK', changes }];
  expect(answered({ ...asked, amendments })).toMatchObject({ due: '2026-06-19T10:00:00+07:00' });
  expect(answered(asked)).toMatchObject({ due: '2026-06-05T16:30:00+07:00' });
});

const amendedBy = (change: object) => ({
  ...asked,
  amendments: [{ recorded: '2026-06-01T10:00:00+07:00', legalBasis: 'SK', changes: [change] }],
});

it.each<[string, unknown]>([
  ['The line is not JSON', '{"office"'],
  ['The line is not an object', []],
  ['office is missing', { ...asked, office: undefined }],
  ['No calendar has the office "toString"', { ...asked, office: 'toString' }],
  ['kind is "weeks"', { ...asked, kind: 'weeks' }],
  ['kind is missing', { ...asked, kind: undefined }],
  ['budget is not a number', { ...asked, budget: '3' }],
  ['A clock of -1 days cannot run', { ...asked, budget: -1 }],
  ['1.5 is not a whole number of working days', { ...asked, budget: 1.5 }],
  ['100 years', { ...asked, budget: 1e12 }],
  ['"2026-06-02" is not an RFC 3339 time', { ...asked, arrived: '2026-06-02' }],
  ['stops is not a list', { ...asked, stops: {} }],
  ['from of a stop is missing', { ...asked, stops: [{ to: null }] }],
  [
    'A stop ends at 2026-06-02T02:00:00.000Z, before it begins',
    { ...asked, stops: [{ from: '2026-06-03T09:00:00+07:00', to: '2026-06-02T09:00:00+07:00' }] },
  ],
  ['at lies more than a hundred years after arrived', { ...asked, at: '2226-06-02T09:00:00+07:00' }],
  ['legalBasis of an amendment is missing', { ...asked, amendments: [{ recorded: asked.arrived, changes: [] }] }],
  ['op of a change is "close"', amendedBy({ op: 'close' })],
  ['type of add-day-off is missing', amendedBy({ op: 'add-day-off', date: '2026-06-04' })],
  [
    'lists 2026-06-01 as "national-holiday" twice',
    amendedBy({ op: 'add-day-off', date: '2026-06-01', type: 'national-holiday' }),
  ],
  ['cannot be removed', amendedBy({ op: 'remove-day-off', date: '2026-06-04', type: 'national-holiday' })],
  ['no office hours left', amendedBy({ op: 'set-hours', from: '2026-06-04', week: {} })],
  ['week of set-hours.mon is not a list', amendedBy({ op: 'set-hours', from: '2026-06-04', week: { mon: '08:00' } })],
])('says "%s" of a bad line, with its number', (error, question) => {
  const { json, failed } = answer(typeof question === 'string' ? question : JSON.stringify(question), 7);
  expect(failed).toBe(true);
  expect(JSON.parse(json)).toEqual({ line: 7, error: expect.stringContaining(error) });
});
