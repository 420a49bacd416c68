import type { Sop } from '@loket/sop';
import { agency } from '../../testing/case-in-test';
import { htmlOf, visitInTest } from '../../testing/visit-in-test';
import { offerInTest } from '../../testing/offer-in-test';
import { serviceStandardPage } from './service-standard.page';

const elsewhere = { ...agency, id: 'kesbangpol-kobar', shortName: 'Kesbangpol Kobar' };
const render = (more: Partial<Sop> = {}, visit = visitInTest()): string =>
  htmlOf(
    serviceStandardPage(visit, { offer: offerInTest(more), office: agency, offices: [agency, elsewhere] }).body,
    visit,
  );

describe('the page of a service', () => {
  it('tells the promise and each printed row with its time and where that comes from', () => {
    const html = render();
    expect(html).toContain('<dd><strong>3 hari kerja</strong> (peraturan, Perda 1/2020)</dd>');
    expect(html).toContain('<strong>1. Langkah a</strong>');
    expect(html).toContain('Petugas · <strong>2 jam kerja</strong> (dari SOP)');
    expect(html).toContain('<strong>3. Langkah c</strong>');
    expect(html).not.toContain('Langkah print');
  });

  it('names who puts an initial on a row before its executor', () => {
    expect(render()).toContain('<small>Petugas, Kepala Badan</small>');
  });

  it('tells times that span rows, and the total that the source states', () => {
    const html = render({
      clocks: [
        {
          key: 'first-half',
          title: { id: 'Paruh pertama', en: 'First half' },
          ...{ starts: { row: 'a', when: 'entered' }, ends: { row: 'b', when: 'left' }, party: 'office' },
          time: { kind: 'days', budget: 1, provenance: 'source', basis: 'kolom waktu' },
        },
      ],
      statedTotal: { kind: 'minutes', budget: 30, provenance: 'source' },
    });
    expect(html).toContain('Paruh pertama, baris 1–2: <strong>1 hari kerja</strong> (dari SOP, kolom waktu)');
    expect(html).toContain('<strong>30 menit</strong> (dari SOP)');
  });

  it('draws the chart in the language of the page, in a frame that the keyboard can scroll', () => {
    expect(render()).toMatch(/<div class="chart" role="region" aria-label="Bagan alir SOP" tabindex="0"><svg/);
    expect(render({}, visitInTest({ locale: 'en' }))).toContain('Mengerjakan a (en)');
  });

  it("leads to the SOP document, the office's hours and the other offices", () => {
    const html = render();
    expect(html).toContain('href="/layanan/permit/sop.pdf?kantor=bakesbangpol-kalteng"');
    expect(html).toContain('href="/kantor/bakesbangpol-kalteng/jam-layanan"');
    expect(html).toContain('<a href="/layanan/permit?kantor=kesbangpol-kobar">Kesbangpol Kobar</a>');
  });

  it('a service of the counter has no start here and no limits of files', () => {
    const html = render({ filedBy: 'counter' });
    expect(html).toContain('Dilayani langsung di loket');
    expect(html).not.toContain('>Mulai</a>');
    expect(html).not.toContain('2 MB');
  });

  it('tells the rest of the standard, and says what the office has not written down', () => {
    const html = render({ standard: { executors: '2 (dua) Orang', facilities: ['Komputer', 'Ruang Tunggu'] } });
    expect(html).toContain('<dt>Jumlah pelaksana</dt><dd><span lang="id">2 (dua) Orang</span></dd>');
    expect(html).toContain('<span lang="id">Komputer\nRuang Tunggu</span>');
    expect(html).toContain('<dt>Evaluasi kinerja</dt><dd>Tidak disebut dalam dokumen SOP</dd>');
  });

  it('stands without chart where the table has no row to print', () => {
    const html = render({ steps: offerInTest().sop.steps.map((step) => ({ ...step, unlisted: true })) });
    expect(html).not.toContain('<svg');
    expect(html).toContain('sop.pdf');
  });
});
