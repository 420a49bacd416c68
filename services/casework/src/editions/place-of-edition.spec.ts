import { editionRow } from '../testing/edition-in-test';
import { placeOfEdition } from './place-of-edition';

const today = '2026-11-22';
const published = editionRow({ valid_from: '2026-01-01' });
const amended = editionRow({ valid_from: '2026-12-01', revision: 1 });

const told = (validFrom: string, editions = [published, amended]) => {
  const { base, refused, flagged } = placeOfEdition(editions, validFrom, today);
  return { base, refused: refused.map(({ text }) => text.id), flagged: flagged.map(({ text }) => text.id) };
};

it('an edition follows the one in force on the day before, and may begin today', () => {
  expect(told(today, [published])).toEqual({ base: published, refused: [], flagged: [] });
  expect(told('2026-12-02')).toEqual({ base: amended, refused: [], flagged: [] });
});

it('an edition cannot begin in the past', () => {
  expect(told('2026-11-21').refused).toEqual([
    'Tanggal berlaku Sabtu, 21 November 2026 sudah lewat; paling awal hari ini.',
  ]);
});

it('two editions cannot begin on the same day', () => {
  expect(told('2026-12-01').refused).toEqual([
    'Edisi revisi ke-1 sudah berlaku mulai Selasa, 1 Desember 2026; dua edisi tidak boleh bertumpuk.',
  ]);
});

it('an edition before a recorded one is flagged: it holds only until then', () => {
  expect(told('2026-11-25')).toEqual({
    base: published,
    refused: [],
    flagged: [
      'Edisi ini hanya berlaku sampai sebelum Selasa, 1 Desember 2026: mulai hari itu berlaku revisi ke-1 yang sudah dicatat.',
    ],
  });
});

it.each(['2026-02-30', 'besok', ''])('"%s" is no date', (validFrom) => {
  expect(told(validFrom).refused).toEqual(['Tanggal berlaku tidak ada.']);
});
