import type { FlowLink } from '../flow/flow';
import type { Edge } from './grid';

/** What an arrow does on one page: from a shape to a shape, or to or from another page. */
export interface Leg {
  readonly link: FlowLink;
  readonly from: string | { readonly edge: Edge; readonly near: number };
  readonly to: string | { readonly edge: Edge; readonly near: number };
}

/** The shapes of one page, and on which side of it the others are. */
export interface PageOfShapes {
  has(shape: string): boolean;
  sideOf(shape: string): Edge;
  columnOf(shape: string): number;
}

/** The legs of all arrows that touch a page. */
export function legsOn(links: readonly FlowLink[], page: PageOfShapes): readonly Leg[] {
  return links.flatMap((link): Leg[] => {
    const { from, to } = link;
    if (page.has(from) && page.has(to)) return [{ link, from, to }];
    if (page.has(from)) return [{ link, from, to: { edge: page.sideOf(to), near: page.columnOf(from) } }];
    if (page.has(to)) return [{ link, from: { edge: page.sideOf(from), near: page.columnOf(to) }, to }];
    return [];
  });
}
