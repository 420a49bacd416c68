import { wordsIn } from '../../language';
import { tableInTest } from '../../testing/table-in-test';
import { asTyped } from './as-typed';
import { NEW_EXECUTOR, field } from './edition-field';
import { readEdition } from './read-edition';

const untouched = { ...asTyped(tableInTest, 'id', 'hash', '2026-12-01'), [field.basis]: 'SK 12/2026' };
const read = (change: Readonly<Record<string, string>> = {}) =>
  readEdition(tableInTest, { ...untouched, ...change }, wordsIn('id').editions.form);
const without = (name: string) =>
  readEdition(
    tableInTest,
    Object.fromEntries(Object.entries(untouched).filter(([key]) => key !== name)),
    wordsIn('id').editions.form,
  );

it('a form that nobody touched changes nothing', () => {
  expect(read()).toEqual({
    amendment: { legalBasis: 'SK 12/2026', rows: {} },
    validFrom: '2026-12-01',
    errors: {},
  });
});

it.each<[string, Readonly<Record<string, string>>, object]>([
  ['another time', { [field.time('check')]: '12' }, { check: { within: { kind: 'minutes', budget: 12 } } }],
  [
    'the same time in another unit',
    { [field.unit('check')]: 'hours' },
    { check: { within: { kind: 'hours', budget: 10 } } },
  ],
  ['a time that cannot be', { [field.time('check')]: '-3' }, { check: { within: { kind: 'minutes', budget: -3 } } }],
  ['another executor', { [field.executor('check')]: 'head' }, { check: { executor: 'head' } }],
  ['one more paper', { [field.paper('check', 'photo')]: 'ya' }, { check: { completeness: ['form', 'photo'] } }],
  ['one more initial', { [field.addedInitial('check')]: 'clerk' }, { check: { initials: ['head', 'clerk'] } }],
])('reads %s', (_, change, rows) => {
  expect(read(change)).toMatchObject({ amendment: { rows }, errors: {} });
});

it('reads an unticked paper and an unticked initial', () => {
  expect(without(field.paper('check', 'form')).amendment.rows).toEqual({ check: { completeness: [] } });
  expect(without(field.initial('check', 'head')).amendment.rows).toEqual({ check: { initials: [] } });
});

it('reads what is of the whole table', () => {
  const change = {
    ...{ [field.promise]: '45', [field.total]: '12', [field.warnAtShare]: '50', [field.escalations]: '1' },
    [field.validFrom]: '1/2/2027',
  };
  expect(read(change)).toMatchObject({
    validFrom: '2027-02-01',
    amendment: {
      promise: { kind: 'minutes', budget: 45 },
      statedTotal: { kind: 'minutes', budget: 12 },
      sla: { warnAtShare: 0.5, escalations: 1 },
    },
  });
});

it('reads a column that the table did not have, and a row for it', () => {
  const change = {
    ...{ [field.newKey]: 'deputy', [field.newName]: 'Wakil', [field.executor('check')]: NEW_EXECUTOR },
    [field.addedInitial('check')]: 'clerk',
  };
  expect(read(change).amendment).toMatchObject({
    executors: [{ key: 'deputy', name: { id: 'Wakil', en: 'Wakil' } }],
    rows: { check: { executor: 'deputy', initials: ['head', 'clerk'] } },
  });
});

it.each<[string, string, string]>([
  [field.time('check'), 'sepuluh', 'Tulis waktu sebagai angka.'],
  [field.time('check'), '', 'Tulis waktu sebagai angka.'],
  [field.warnOnDay, 'dua', 'Tulis angka.'],
  [field.validFrom, '31-02-2027', 'Tulis tanggal-bulan-tahun, misalnya 01-12-2026.'],
  [field.basis, ' ', 'Tulis keputusan yang menjadi dasar perubahan.'],
  [field.newName, 'Wakil', ''],
])('says at %s that "%s" cannot be read', (name, typed, sentence) => {
  const { errors } = read({ [name]: typed });
  expect(errors).toEqual(
    sentence === '' ? { [field.newKey]: 'Isi nama dan kunci pelaksana baru.' } : { [name]: sentence },
  );
});
