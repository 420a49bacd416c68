import type { Sop } from '@loket/sop';
import { flowOf } from '../flow/flow-of';
import { bigSop } from '../testing/big-sop';
import { rowTexts } from './row-texts';

const textsOf = (sop: Sop) => {
  const { rows } = flowOf(sop, 'id');
  return rows.map((row) => rowTexts(sop, rows, row, 'id'));
};
const documents = ['Akta', 'KTP', 'KK', 'Foto'].map((label) => ({
  ...{ key: label, label: { id: label, en: label }, required: true, accepts: ['pdf'], maxBytes: 1 },
})) satisfies Sop['documents'];
const everything = documents.map(({ key }) => key);

describe('the texts of a row', () => {
  it('tell a time that spans rows on the row where it ends', () => {
    expect(textsOf(bigSop).map(({ time }) => time.join())[5]).toBe('1 hari kerja, baris 1–6');
  });

  it('tell where a time comes from unless it is the source', () => {
    const times = [
      { provenance: 'source' },
      { provenance: 'local default' },
      { provenance: 'local default', basis: 'SK 1/2026' },
      { provenance: 'law', basis: 'Permendagri 57/2017' },
    ] as const;
    const steps = bigSop.steps.map((step, index) => {
      const time = times[index];
      return time ? { ...step, within: { kind: 'days' as const, budget: 5, ...time } } : step;
    });
    expect(
      textsOf({ ...bigSop, steps })
        .flatMap(({ time }) => time.slice(0, 1))
        .slice(0, 4),
    ).toEqual([
      '5 hari kerja',
      '5 hari kerja (ketentuan lokal)',
      '5 hari kerja (ketentuan lokal: SK 1/2026)',
      '5 hari kerja (Permendagri 57/2017)',
    ]);
  });

  it('write the same papers out once', () => {
    const steps = bigSop.steps.map((step, index) =>
      index === 3 || index === 4 ? { ...step, completeness: everything } : step,
    );
    const texts = textsOf({ ...bigSop, steps, documents });
    expect(texts[3]?.completeness).toEqual(['- Akta', '- KTP', '- KK', '- Foto']);
    expect(texts[4]?.completeness).toEqual(['Seperti pada baris 4']);
  });

  it('take the words of the source for the papers where it has its own', () => {
    expect(textsOf(bigSop)[0]?.completeness).toEqual(['Bukti berkas WA']);
  });
});
