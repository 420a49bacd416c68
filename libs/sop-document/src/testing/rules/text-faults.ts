import { LEADING } from '../../geometry/sheet';
import type { PagePlace, SopLayout, TextPlace } from '../../layout';
import { widthOf } from '../../text/face';
import { NEAR } from './near';

/** No text is wider or taller than where it stands. */
export function textFaults({ face, head }: SopLayout, { rows, shapes, total }: PagePlace): readonly string[] {
  const texts: readonly TextPlace[] = [
    ...head.cells,
    ...rows.flatMap(({ cells }) => cells),
    ...shapes.flatMap(({ text }) => (text ? [text] : [])),
    ...(total ? [total.label, total.time] : []),
  ];
  return texts.flatMap(({ lines, size, weight, width, height, turned }) => {
    const [along, across] = turned ? [height, width] : [width, height];
    const wide = lines.filter((line) => widthOf(line, size, face, weight) > along + NEAR);
    const tall = lines.length * size * LEADING > across + NEAR;
    return [
      ...wide.map((line) => `"${line}" is wider than its cell`),
      ...(tall ? [`"${lines.join(' ')}" is too tall`] : []),
    ];
  });
}
