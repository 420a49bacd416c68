import type { DistrictReport } from '@loket/contracts';
import { agency } from '../../testing/case-in-test';
import { offerInTest } from '../../testing/offer-in-test';
import { Regions } from '../../regions/regions';
import { htmlOf, visitInTest } from '../../testing/visit-in-test';
import { type DistrictReportView, districtReportPage } from './district-report.page';
import { readPeriod } from './read-period';
import { reportCsv } from './report-csv';

const regions = new Regions([
  { code: '18.06.01', name: 'Kota Agung' },
  { code: '18.06.20', name: 'Gisting' },
]);
const report: DistrictReport = {
  ...{ agency: agency.id, service: 'call-centre-request', from: '2026-11-01', to: '2026-11-22' },
  title: { id: 'Pengaduan online', en: 'Request by call centre' },
  counting: { id: 'Pemilahan', en: 'Sorting' },
  rows: [
    { district: '18.06.01', received: 4, counted: 3, finished: 1 },
    { district: '18.06.20', received: 2, counted: 2, finished: 2 },
  ],
};
const visit = visitInTest();
const view = (query: Record<string, string> = {}, more: Partial<DistrictReportView> = {}): string => {
  const offers = [offerInTest()];
  const asked = readPeriod(query, '2026-11-22', 'id');
  return htmlOf(<>{districtReportPage(visit, { offers, chosen: offers[0], asked, report, ...more }, regions).body}</>);
};
const textOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

it('shows each kecamatan by its name, in the order of the alphabet, and the totals', () => {
  expect(textOf(view())).toContain(
    'Kecamatan Masuk Selesai pemilahan Ditutup Gisting 2 2 2 Kota Agung 4 3 1 Jumlah 6 5 3',
  );
});

it('leaves out the counting row where a table has none', () => {
  expect(textOf(view({}, { report: { ...report, counting: null } }))).toContain(
    'Kecamatan Masuk Ditutup Gisting 2 2 Kota Agung 4 1 Jumlah 6 3',
  );
});

it('shows the form again with what was typed and what is wrong, and no numbers', () => {
  const html = view({ dari: '31-02-2026', sampai: '01-03-2026' }, { report: undefined });
  expect(html).toContain('href="#dari"');
  expect(html).toContain('value="31-02-2026"');
  expect(html).not.toContain('<table');
});

it('says so where no service of the office asks for a kecamatan', () => {
  expect(textOf(view({}, { offers: [], chosen: undefined, report: undefined }))).toContain('Tidak ada layanan');
});

it('comes as a file with the same numbers, the codes and the totals', () => {
  expect(reportCsv(report, regions, visit)).toBe(
    [
      '\uFEFFPengaduan online',
      'Masa;2026-11-01;2026-11-22',
      'Kode;Kecamatan;Masuk;Selesai pemilahan;Ditutup',
      '18.06.20;Gisting;2;2;2',
      '18.06.01;Kota Agung;4;3;1',
      ';Jumlah;6;5;3',
      '',
    ].join('\r\n'),
  );
});
