import { type Sop, faultsOf } from '@loket/sop';
import fc from 'fast-check';
import { outline } from './geometry/border';
import { corners, overlap, stretch } from './geometry/overlap';
import { printedSheet } from './geometry/sheet';
import { layOut } from './lay-out';
import type { Point } from './layout';
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

  it.each(ways)(
    'keeps them for any valid table, %j',
    (way) => {
      fc.assert(
        fc.property(anySop, (sop) => {
          expect(faultsOf(sop)).toEqual([]);
          expect(faultsOfLayout(sop, layOut(sop, way))).toEqual([]);
        }),
        { numRuns: 12 },
      );
    },
    120_000,
  );

  it('keeps to the height of the paper', () => {
    const { pages } = layOut(bigSop, { locale: 'id', pages: 'printed' });
    expect(pages.length).toBeGreaterThan(1);
    for (const { height } of pages) expect(height).toBeLessThanOrEqual(printedSheet.height);
  });

  it('is one sheet for a screen, however long', () => {
    expect(layOut(bigSop, { locale: 'id', pages: 'one' }).pages).toHaveLength(1);
  });

  it('writes each outcome clear of every shape and of its own arrow, and over one other arrow at most', async () => {
    for (const folder of publishedFolders)
      for (const way of ways)
        for (const { arrows, shapes } of layOut(await publishedSop(folder), way).pages)
          for (const { label, link } of arrows)
            if (label) {
              const isBeneath = (figure: readonly Point[]): boolean => overlap(corners(label), figure);
              const arrowsBeneath = arrows.filter(({ points }) =>
                points.slice(1).some((to, index) => isBeneath(stretch(points[index] ?? to, to))),
              );
              const told = { folder, label: label.lines };
              expect({ ...told, shapes: shapes.map(outline).filter(isBeneath) }).toEqual({ ...told, shapes: [] });
              expect(arrowsBeneath.map((arrow) => arrow.link)).not.toContain(link);
              expect({ ...told, crowded: arrowsBeneath.length > 1 }).toEqual({ ...told, crowded: false });
            }
  });

  it('is refused for a row that is higher than a page, by the number of the row', () => {
    const written = Array.from({ length: 80 }, () => 'Fotokopi KK');
    const steps = bigSop.steps.map((step, index) => (index === 2 ? { ...step, completenessAsWritten: written } : step));
    const draw = () => layOut({ ...bigSop, steps }, { locale: 'id', pages: 'printed' });
    expect(draw).toThrow(NotPrintable);
    expect(draw).toThrow('Row 3 is higher than a page. Shorten its text or part it into several rows.');
  });

  it('is refused for a table of which no row is printed', () => {
    const hidden: Sop = { ...bigSop, steps: bigSop.steps.map((step) => ({ ...step, unlisted: true })) };
    expect(() => layOut(hidden, { locale: 'id', pages: 'one' })).toThrow('This table has no row to print.');
  });
});
