import type { Expectation } from '../expectation/expectation';
import { type Edge, edgesOf, nameOfEdge, type Path } from './edge';

/** What paths are to cover: every edge, the initials among them, and every ordered pair of returns. */
export interface Targets {
  readonly edges: readonly string[];
  readonly pairs: readonly string[];
}

export const nameOfPair = (earlier: Edge, later: Edge): string => `${nameOfEdge(earlier)}, then ${nameOfEdge(later)}`;

const initialsAt = ({ rows }: Expectation, no: string): readonly string[] =>
  (rows.find((row) => row.no === no)?.initials ?? []).map((name) => `${no} paraf ${name}`);

/** All that could be covered; a pair that no path can take is no target. */
export function targetsOf(expectation: Expectation, pairs: readonly (readonly [Edge, Edge])[]): Targets {
  return {
    edges: [
      ...expectation.rows.flatMap(({ no }) => initialsAt(expectation, no)),
      ...edgesOf(expectation).map(nameOfEdge),
    ],
    pairs: pairs.map(([earlier, later]) => nameOfPair(earlier, later)),
  };
}

/** What one path covers. */
export function coveredBy(expectation: Expectation, path: Path): Targets {
  const returns = path.filter(({ isReturn }) => isReturn);
  return {
    edges: path.flatMap((edge) => [...initialsAt(expectation, edge.row), nameOfEdge(edge)]),
    pairs: returns.flatMap((earlier, place) => returns.slice(place + 1).map((later) => nameOfPair(earlier, later))),
  };
}
