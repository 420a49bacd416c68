import { outline } from '../../geometry/border';
import { overlap } from '../../geometry/overlap';
import type { PagePlace, SopLayout } from '../../layout';
import { NEAR } from './near';

/** Every letter stands on two pages, once on each. */
export function pentagonFaults({ pages }: SopLayout): readonly string[] {
  const letters = new Map<string, Set<PagePlace>>();
  for (const page of pages)
    for (const { kind, text } of page.shapes)
      if (kind === 'pentagon') {
        const letter = text?.lines.join() ?? '';
        letters.set(letter, (letters.get(letter) ?? new Set()).add(page));
      }
  const count = pages.flatMap(({ shapes }) => shapes.filter(({ kind }) => kind === 'pentagon')).length;
  const single = [...letters].filter(([letter, on]) => letter === '' || on.size !== 2).map(([letter]) => letter);
  return single.length === 0 && count === 2 * letters.size ? [] : [`pentagons without a pair: ${single.join()}`];
}

/** Each shape stands in its executor's column on its row, and on no other shape. */
export function shapeFaults({ columns }: SopLayout, { rows, shapes, height }: PagePlace): readonly string[] {
  return shapes.flatMap((shape, index) => {
    const column = columns.find(({ executor }) => executor !== undefined && executor === shape.executor);
    const row = rows.find(({ key }) => key === shape.row);
    const place =
      shape.kind === 'pentagon'
        ? { x: columns[2]?.x ?? 0, width: chartWidth(columns), top: 0, height }
        : { x: column?.x ?? Infinity, width: column?.width ?? 0, top: row?.top ?? Infinity, height: row?.height ?? 0 };
    const inside =
      shape.x >= place.x - NEAR &&
      shape.x + shape.width <= place.x + place.width + NEAR &&
      shape.y >= place.top - NEAR &&
      shape.y + shape.height <= place.top + place.height + NEAR;
    const others = shapes.slice(index + 1).filter((other) => overlap(outline(shape), outline(other), NEAR));
    return [
      ...(inside ? [] : [`${shape.id} leaves its cell`]),
      ...others.map((other) => `${shape.id} lies on ${other.id}`),
    ];
  });
}

const chartWidth = (columns: SopLayout['columns']): number =>
  columns.filter(({ kind }) => kind === 'executor').reduce((sum, { width }) => sum + width, 0);
