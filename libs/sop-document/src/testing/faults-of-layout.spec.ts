import { layOut } from '../lay-out';
import type { PagePlace, SopLayout } from '../layout';
import { bigSop } from './big-sop';
import { faultsOfLayout } from './faults-of-layout';

const good = layOut(bigSop, { locale: 'id', pages: 'printed' });
const spoilt = (change: (page: PagePlace) => Partial<PagePlace>): SopLayout => ({
  ...good,
  pages: good.pages.map((page) => ({ ...page, ...change(page) })),
});

describe('the rules of the drawing', () => {
  it.each<[string, SopLayout]>([
    ['leaves its cell', spoilt(({ shapes }) => ({ shapes: shapes.map((shape) => ({ ...shape, x: shape.x + 9 })) }))],
    [
      'does not end on the border',
      spoilt(({ arrows }) => ({ arrows: arrows.map((arrow) => ({ ...arrow, points: arrow.points.slice(0, -1) })) })),
    ],
    [
      'crosses',
      spoilt(({ arrows, shapes }) => ({
        arrows: arrows.map((arrow) => ({
          ...arrow,
          points: [
            { x: (shapes[1]?.x ?? 0) + 1, y: 0 },
            { x: (shapes[1]?.x ?? 0) + 1, y: 170 },
          ],
        })),
      })),
    ],
    ['runs on', spoilt(({ arrows }) => ({ arrows: [...arrows, ...arrows] }))],
    ['has 0 arrows', spoilt(() => ({ arrows: [] }))],
    [
      'pentagons without a pair',
      { ...good, pages: good.pages.map((page, index) => (index === 0 ? page : { ...page, shapes: [] })) },
    ],
    [
      'is wider than its cell',
      spoilt(({ rows }) => ({
        rows: rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, size: cell.size * 2 })) })),
      })),
    ],
    ['no room for the heading', spoilt(({ rows }) => ({ rows: rows.map((row) => ({ ...row, top: row.top - 50 })) }))],
    ['rows ', spoilt(({ rows }) => ({ rows: rows.slice(1) }))],
  ])('find what %s', (fault, layout) => {
    expect(faultsOfLayout(bigSop, layout).join('\n')).toContain(fault);
  });
});
