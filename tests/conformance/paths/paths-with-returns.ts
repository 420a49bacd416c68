import { type Edge, isOpenTo, type Path } from './edge';

/** Every path from a row to an ending with at most so many returns, shortest first. The table goes on but for returns. */
export function pathsWithReturns(edges: readonly Edge[], first: string, returns: number): readonly Path[] {
  const from = (row: string, left: number, path: Path): readonly Path[] =>
    edges
      .filter((edge) => edge.row === row && (left > 0 || !edge.isReturn) && isOpenTo(path, edge))
      .flatMap((edge) =>
        'ending' in edge.to ? [[...path, edge]] : from(edge.to.row, edge.isReturn ? left - 1 : left, [...path, edge]),
      );
  return shortestFirst(from(first, returns, []));
}

/** Equally long ones keep their order. */
export const shortestFirst = (paths: readonly Path[]): readonly Path[] =>
  [...paths].sort((one, other) => one.length - other.length);
