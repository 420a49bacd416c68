import { LEADING, PADDING } from '../geometry/sheet';
import type { TextPlace } from '../layout';
import { mm } from './figures';

/** From the middle of a line of text to its baseline, in sizes. */
const BASELINE = 0.35;

export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? mark);

/** A text in its place, line by line. */
export function svgText({ x, y, width, height, lines, size, align, weight, turned }: TextPlace): string {
  const middle = { x: x + width / 2, y: y + height / 2 };
  const left = align === 'left' ? x + PADDING : middle.x;
  const first = middle.y - ((lines.length - 1) / 2) * size * LEADING + size * BASELINE;
  const anchor = align === 'centre' ? ' text-anchor="middle"' : '';
  const bold = weight ? ' font-weight="bold"' : '';
  const turn = turned ? ` transform="rotate(-90 ${mm(middle.x)} ${mm(middle.y)})"` : '';
  const spans = lines.map((line, index) => {
    const place = `x="${mm(left)}" y="${mm(first + index * size * LEADING)}"`;
    return lines.length === 1 ? { place, line } : { place: '', line: `<tspan ${place}>${escaped(line)}</tspan>` };
  });
  const [only] = spans;
  const attributes = `font-size="${mm(size)}"${anchor}${bold}${turn}`;
  return only && lines.length === 1
    ? `<text ${only.place} ${attributes}>${escaped(only.line)}</text>`
    : `<text ${attributes}>${spans.map(({ line }) => line).join('')}</text>`;
}
