import { type Sop, faultsOf } from '@loket/sop';
import fc from 'fast-check';
import { layOut } from './lay-out';
import { NotPrintable } from './not-printable';
import { anySop } from './testing/any-sop';
import { bigSop } from './testing/big-sop';
import { faultsOfLayout } from './testing/faults-of-layout';
import { publishedFolders, publishedSop } from './testing/published-sops';

const ways = [
  { locale: 'id', pages: 'printed' },
  { locale: 'en', pages: 'printed' },
  { locale: 'id', pages: 'one' },
] as const;

describe('the drawing of an SOP table', () => {
  it.each(publishedFolders)('keeps the rules of SOP-AP for the definition %s', async (folder) => {
    const sop = await publishedSop(folder);
    for (const way of ways) expect(faultsOfLayout(sop, layOut(sop, way))).toEqual([]);
  });

  it('keeps them for a table of seventeen executors', () => {
    for (const way of ways) expect(faultsOfLayout(bigSop, layOut(bigSop, way))).toEqual([]);
  });

  it.each(ways)('keeps them for any valid table, %j', (way) => {
    fc.assert(
      fc.property(anySop, (sop) => {
        expect(faultsOf(sop)).toEqual([]);
        expect(faultsOfLayout(sop, layOut(sop, way))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
