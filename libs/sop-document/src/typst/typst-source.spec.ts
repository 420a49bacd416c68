import type { Sop } from '@loket/sop';
import { layOut } from '../lay-out';
import { bigSop } from '../testing/big-sop';
import { identityBlock } from './identity-block';
import type { SopOffice } from './office';
import { typstSource } from './typst-source';

const office: SopOffice = {
  ...{ name: 'Dinas Contoh', letterhead: 'Pemerintah Kabupaten Contoh', initials: 'DC' },
  head: { name: 'Contoh Kepala', post: 'Kepala Dinas', nip: '19000101 190001 1 001' },
};
const withIdentity = (identity: Partial<Sop['identity']>): Sop => ({
  ...bigSop,
  identity: { ...bigSop.identity, ...identity },
});

describe('the identity table', () => {
  it('names who approves the SOP, with the NIP as it is written', () => {
    expect(identityBlock(bigSop, office).approval).toEqual({
      ...{ post: 'Kepala Dinas', name: 'Maradona', nip: '19790903 199810 1 001' },
    });
  });

  it('is signed by the head of the office where the SOP names the post alone', () => {
    const { approval } = identityBlock(withIdentity({ approvedBy: { post: 'Kepala Dinas' } }), office);
    expect(approval).toEqual({ post: 'Kepala Dinas', name: 'Contoh Kepala', nip: '19000101 190001 1 001' });
  });

  it('writes dates in full, and how often the table was amended', () => {
    const dates = { createdOn: '2021-11-01', revisedOn: '2026-03-02', effectiveOn: '2026-04-01', revision: 2 };
    expect(identityBlock(withIdentity(dates), office)).toMatchObject({
      createdOn: '1 November 2021',
      revisedOn: '2 Maret 2026 (revisi ke-2)',
      effectiveOn: '1 April 2026',
      edition: 'revisi ke-2',
    });
  });

  it('leaves empty what the SOP does not say', () => {
    expect(identityBlock(bigSop, office)).toMatchObject({ number: '', createdOn: '', edition: 'terbitan pertama' });
  });
});

describe('the Typst source', () => {
  const layout = layOut(bigSop, { locale: 'id', pages: 'printed' });

  it('is the same for every SOP: what is printed comes as input', () => {
    const other = { ...bigSop, title: { id: '#panic()', en: '' } };
    const [one, two] = [typstSource(bigSop, office, layout), typstSource(other, office, layout)];
    expect(two.source).toBe(one.source);
    expect(JSON.parse(two.inputs.document)).toMatchObject({
      identity: { name: '#panic()' },
      office: { initials: 'DC' },
    });
  });

  it('gives every page the whole table: heading, rows and strips for the pentagons add up to its height', () => {
    const { pages } = JSON.parse(typstSource(bigSop, office, layout).inputs.document);
    expect(pages).toHaveLength(layout.pages.length);
    for (const page of pages) {
      const heights: number[] = [...page.headRows, ...page.rows.map(({ height }: { height: number }) => height)];
      expect(heights.reduce((sum, height) => sum + height, 0)).toBeCloseTo(page.height, 6);
    }
  });
});
