import type { ArrowPlace, PagePlace, SopLayout } from '../layout';
import { arrowHead, figure, mm, points } from './figures';
import { tableRules } from './table-rules';
import { escaped, svgText } from './svg-text';

/** Pixels of a millimetre at which the table's letters are read well on a screen. */
const SCALE = 4.3;
const FACES = 'system-ui, Segoe UI, Roboto, Noto Sans, Arial, sans-serif';

/**
 * The table as one SVG for a web page: an image with a title and the procedure told in words, drawn in the colour of
 * the text around it. It carries no style and no script (Content-Security-Policy); the classes `sop-…` are for the
 * page's stylesheet. Pages of a printed layout stand below each other.
 */
export function drawSvg(layout: SopLayout): string {
  const tops = layout.pages.map((_, index) =>
    layout.pages.slice(0, index).reduce((sum, { height }) => sum + height + BETWEEN_PAGES, 0),
  );
  const height = (tops.at(-1) ?? 0) + (layout.pages.at(-1)?.height ?? 0);
  const size = { width: layout.width + 2 * MARGIN, height: height + 2 * MARGIN };
  const [title, told] = ['sop-chart-title', 'sop-chart-told'];
  const box = `${-MARGIN} ${-MARGIN} ${mm(size.width)} ${mm(size.height)}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="sop-chart" role="img" aria-labelledby="${title} ${told}"`,
    ` lang="${layout.locale}" viewBox="${box}" width="${mm(size.width * SCALE)}" height="${mm(size.height * SCALE)}">`,
    `<title id="${title}">${escaped(layout.title)}</title><desc id="${told}">${escaped(layout.pages.map((page) => page.told).join(' '))}</desc>`,
    ...layout.pages.map(
      (page, index) => `<g transform="translate(0 ${mm(tops[index] ?? 0)})">${drawPage(layout, page)}</g>`,
    ),
    '</svg>',
  ].join('');
}

const MARGIN = 0.5;
const BETWEEN_PAGES = 8;

function drawPage(layout: SopLayout, page: PagePlace): string {
  const { rows, total, shapes, arrows } = page;
  const rules = tableRules(layout, page).map(([from, to]) => `M${mm(from.x)} ${mm(from.y)}L${mm(to.x)} ${mm(to.y)}`);
  const labels = arrows.flatMap(({ label }) => (label ? [label] : []));
  const texts = [
    ...layout.head.cells,
    ...rows.flatMap(({ cells }) => cells),
    ...(total ? [total.label, total.time] : []),
    ...shapes.flatMap(({ text }) => (text ? [text] : [])),
    ...labels,
  ].filter(({ lines }) => lines.length > 0);
  const behind = labels.map(
    ({ x, y, width, height }) => `<rect x="${mm(x)}" y="${mm(y)}" width="${mm(width)}" height="${mm(height)}"/>`,
  );
  return [
    `<path class="sop-rules" fill="none" stroke="currentColor" stroke-width=".15" d="${rules.join('')}"/>`,
    `<g class="sop-shapes" fill="none" stroke="currentColor" stroke-width=".3">${shapes.map(figure).join('')}</g>`,
    drawArrows(arrows, layout.arrowHead),
    // Over the arrows: one that runs beneath an outcome is interrupted by it.
    `<g class="sop-behind" fill="#fff">${behind.join('')}</g>`,
    `<g class="sop-text" fill="currentColor" font-family="${FACES}">${texts.map(svgText).join('')}</g>`,
  ].join('');
}

function drawArrows(arrows: readonly ArrowPlace[], head: number): string {
  const lines = arrows.map((arrow) => `<polyline points="${points(arrow.points)}"/>`);
  const heads = arrows.map((arrow) => `<polygon points="${points(arrowHead(arrow.points, head))}"/>`);
  return [
    `<g class="sop-arrows" fill="none" stroke="currentColor" stroke-width=".3">${lines.join('')}</g>`,
    `<g class="sop-heads" fill="currentColor">${heads.join('')}</g>`,
  ].join('');
}
