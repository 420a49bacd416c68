import type { ProofLine } from '@loket/contracts';
import { clockInTest } from '../../testing/case-in-test';
import { htmlOf, visitInTest } from '../../testing/visit-in-test';
import type { Reader } from './clocks-in-order';
import { Deadlines } from './deadlines';

const line = (from: string, id: string, more: Partial<ProofLine> = {}): ProofLine => ({
  from,
  to: null,
  counted: false,
  reason: 'working-day',
  words: { id, en: `in English: ${id}` },
  ...more,
});
const row = clockInTest({
  proof: [
    line('2026-03-13', 'hari diterima, tidak dihitung', { reason: 'arrival-day' }),
    line('2026-03-16', 'hari kerja ke-1', { counted: true }),
    line('2026-03-16', 'berkas dikembalikan kepada pemohon pukul 10.00 WIB', { reason: 'stopped' }),
    line('2026-03-18', 'hari libur, tidak dihitung (SKB 3 Menteri)', { to: '2026-03-24', reason: 'day-off' }),
  ],
});
const promise = clockInTest({
  key: 'promise',
  title: { id: 'Seluruh layanan', en: 'The whole service' },
  budget: 22,
  provenance: 'law',
  basis: 'Permendagri 57/2017',
  dueAt: '2026-04-21T09:00:00Z',
  proof: [line('2026-03-13', 'hari diterima, tidak dihitung')],
});
const render = (clocks = [row, promise], reader: Reader = 'applicant', visit = visitInTest()): string =>
  htmlOf(<Deadlines kase={{ clocks }} reader={reader} />, visit);
const headings = (html: string): string[] => [...html.matchAll(/<h[23]>(.*?)<\/h[23]>/g)].map(([, text]) => text ?? '');

describe('the deadlines of a case', () => {
  it('begin with the promise for its applicant, and with the row in turn for an officer', () => {
    const [ofPromise, ofRow] = ['Seluruh layanan selesai paling lambat', 'Verifikasi provinsi selesai paling lambat'];
    expect(headings(render())).toEqual([ofPromise, ofRow]);
    expect(headings(render(undefined, 'officer'))).toEqual([ofRow, ofPromise]);
  });

  it('each carry the whole proof: what counted, what did not, and when the file was away', () => {
    const html = render([row]);
    expect(html).toContain('<tr><th scope="row">Sen 16 Mar</th><td>hari kerja ke-1</td></tr>');
    expect(html).toContain('<tr class="happened"><th scope="row">Sen 16 Mar</th><td>berkas dikembalikan');
    expect(html).toContain('<tr class="skip-day"><th scope="row">18–24 Mar</th>');
  });

  it('tell the standard time and where it comes from', () => {
    expect(render([promise])).toContain('<strong>22 hari kerja</strong> (peraturan, Permendagri 57/2017)');
    expect(render([row])).toContain('<strong>5 hari kerja</strong> (ketentuan kantor)');
  });

  it('say that a year without a published list may still move the date', () => {
    const provisional = clockInTest({ dueAt: '2028-01-05T09:00:00Z', provisional: true, proof: row.proof });
    expect(render([provisional])).toContain('Daftar hari libur 2028 belum terbit; tenggat dapat berubah.');
    expect(render([row])).not.toContain('belum terbit');
  });

  it('name no date while the file is with the applicant, but how the time was reckoned so far', () => {
    const html = render([clockInTest({ ...row, dueAt: null, sla: 'stopped' })]);
    expect(html).toContain('Waktu berhenti selama berkas pada pemohon.');
    expect(html).toContain('Bagaimana waktunya dihitung?');
    expect(html).not.toContain('<time');
  });

  it.each([
    ['warned', 'segera jatuh tempo'],
    ['overdue', 'lewat tenggat'],
    ['escalated', 'lewat tenggat, sudah dieskalasi'],
    ['missed', 'terlambat'],
  ] as const)('a clock that is %s says "%s"', (sla, words) => {
    expect(render([clockInTest({ sla })])).toContain(`>${words}</span>`);
  });

  it('speak English when asked', () => {
    const html = render([row], 'applicant', visitInTest({ locale: 'en' }));
    expect(html).toContain('Why this date?');
    expect(html).toContain('in English: hari kerja ke-1');
    expect(html).toContain('5 working days');
  });
});
