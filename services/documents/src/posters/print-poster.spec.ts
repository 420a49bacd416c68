import { create } from 'qrcode';
import type { PosterOrder } from '@loket/contracts';
import { Typesetter } from '../rendering/typesetter';
import { posterOrder } from './poster';
import { PrintPoster } from './print-poster';
import { qrRuns } from './qr-runs';

const order: PosterOrder = {
  ...{ language: 'id', office: 'Kecamatan Pangkalan Banteng', title: 'Surat pengantar', lead: 'Tujuh jenis surat.' },
  ...{
    invitation: 'Pindai untuk membaca syaratnya',
    address: 'http://loket.localhost/layanan/reference-letter?kantor=a',
  },
  ...{ facts: [{ name: 'Waktu', value: '10 menit' }], footer: 'Layanan ini tidak dipungut biaya' },
};
const poster = new PrintPoster(new Typesetter());
const pages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

describe('the QR code of a poster', () => {
  it('is, module by module, the one of its address', () => {
    const { size, runs } = qrRuns(order.address);
    const { modules } = create(order.address, { errorCorrectionLevel: 'Q' });
    const drawn = Array.from({ length: size * size }, () => 0);
    for (const [row, from, length] of runs) drawn.fill(1, row * size + from, row * size + from + length);
    expect(size).toBe(modules.size);
    expect(drawn).toEqual([...modules.data].map(Number));
  });

  it('is drawn as those runs and nothing more, in the one black of the page', () => {
    const [code, ...others] =
      poster
        .svg(order)
        .toString()
        .match(/<path[^>]* fill="#000000"[^>]*>/g) ?? [];
    expect(others).toEqual([]);
    expect(code?.match(/Z/g)?.length).toBe(qrRuns(order.address).runs.length);
    expect(poster.svg({ ...order, address: 'http://loket.localhost/lain' }).toString()).not.toContain(code);
  });
});

describe('a poster', () => {
  it('is one page that everybody can read (PDF/UA), the same each time', () => {
    const [one, two] = [poster.pdf(order), poster.pdf(order)];
    expect([pages(one), one.equals(two)]).toEqual([1, true]);
    expect(one.toString('latin1')).toContain('pdfuaid:part');
  });

  it('stays on one page with its longest words, and takes every mark as it is', () => {
    const title = 'Pelayanan #panic() *tebal* $x$ @acuan "kutip" \\ ' + 'panjang '.repeat(5);
    const facts = Array.from({ length: 5 }, (_, index) => ({ name: `Fakta ${index}`, value: 'kata '.repeat(20) }));
    expect(pages(poster.pdf({ ...order, title, lead: 'Penjelasan '.repeat(20), facts }))).toBe(1);
  });

  it.each([
    ['no web address', { address: 'javascript:alert(1)' }],
    ['no title', { title: '' }],
    ['an unknown language', { language: 'fr' }],
  ])('is refused with %s', (_, change) => {
    expect(posterOrder.safeParse({ ...order, ...change }).success).toBe(false);
  });
});
