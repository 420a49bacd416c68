import { type Edge, isOpenTo, type Path } from './edge';

interface Place {
  readonly row: string;
  /** How many of the required edges have been taken. */
  readonly taken: number;
  readonly path: Path;
}

/**
 * The shortest path from a row to an ending that takes the required edges in that order, others between them where
 * needed; of equally short ones the first by the order of the text. Undefined when there is none.
 */
export function shortestPath(edges: readonly Edge[], first: string, required: readonly Edge[]): Path | undefined {
  const waiting: Place[] = [{ row: first, taken: 0, path: [] }];
  const seen = new Set([`${first} 0`]);
  for (const { row, taken, path } of waiting) {
    for (const edge of edges.filter((each) => each.row === row && isOpenTo(path, each))) {
      const now = taken + (edge === required[taken] ? 1 : 0);
      const longer = [...path, edge];
      if ('ending' in edge.to) {
        if (now === required.length) return longer;
        continue;
      }
      const isSentBack = edge.byApplicant ? 'sent back' : '';
      const place = [
        edge.to.row,
        now,
        isSentBack,
        ...longer.filter(({ once }) => once).map(({ outcome }) => outcome),
      ].join(' ');
      if (seen.has(place)) continue;
      seen.add(place);
      waiting.push({ row: edge.to.row, taken: now, path: longer });
    }
  }
  return undefined;
}
