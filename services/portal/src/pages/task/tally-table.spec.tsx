import type { DistrictReport } from '@loket/contracts';
import { Regions } from '../../regions/regions';
import { htmlOf } from '../../testing/visit-in-test';
import type { Tally } from './tally';
import { TallyTable } from './tally-table';

const regions = new Regions([
  { code: '18.06.01', name: 'Kota Agung' },
  { code: '18.06.20', name: 'Gisting' },
  { code: '18.06.28', name: 'Kelumbayan Barat' },
]);
const counted = (...counts: readonly [string, number][]): DistrictReport => ({
  ...{ agency: 'disdukcapil-tanggamus', service: 'call-centre-request', from: '2026-11-01', to: '2026-11-22' },
  ...{ title: { id: '', en: '' }, counting: { id: 'Pemilahan', en: 'Sorting' } },
  rows: counts.map(([district, number]) => ({ district, received: 0, counted: number, finished: 0 })),
});
const textOf = (tally: Tally | 'unknown'): string =>
  htmlOf(<TallyTable tally={tally} regions={regions} />)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

it('shows the kecamatan that have files, and that of this file, today and this month', () => {
  const text = textOf({
    today: counted(['18.06.01', 1], ['18.06.20', 0], ['18.06.28', 0]),
    month: counted(['18.06.01', 3], ['18.06.20', 0], ['18.06.28', 0]),
    own: '18.06.20',
  });
  expect(text).toContain('Kecamatan Hari ini Bulan ini Kota Agung 1 3 Gisting (berkas ini) 0 0 Jumlah 1 3');
  expect(text).not.toContain('Kelumbayan Barat');
});

it('says so while nobody can count, and keeps nobody from deciding', () => {
  expect(textOf('unknown')).toContain('Jumlah belum dapat dihitung');
});
