import type { Expectation } from '../expectation/expectation';
import { coveredBy, targetsOf, type Targets } from './coverage';
import { type Edge, edgesOf, nameOfPath, type Path } from './edge';
import { pathsWithReturns, shortestFirst } from './paths-with-returns';
import { shortestPath } from './shortest-path';

/** The paths to walk, what they cover of what could be, and what the cap left out. */
export interface Choice {
  readonly paths: readonly Path[];
  readonly cap: number;
  readonly targets: Targets;
  readonly covered: Targets;
  readonly leftOut: { readonly paths: number } & Targets;
}

export interface Wish {
  readonly cap: number;
  /** Also every path with up to two returns, whether it covers anything new or not. */
  readonly all: boolean;
}

const RETURNS = 2;

/** Chooses paths that together take each edge and each ordered pair of returns, shortest first, up to the cap. */
export function choosePaths(expectation: Expectation, { cap, all }: Wish): Choice {
  const edges = edgesOf(expectation);
  const first = expectation.rows[0]?.no ?? '';
  const pairs = pairsOf(edges).filter((pair) => shortestPath(edges, first, pair) !== undefined);
  const wanted = [...edges.map((edge) => [edge]), ...pairs].map((required) => shortestPath(edges, first, required));
  const needed = withoutNeedless(expectation, shortestFirst(once(wanted.filter((path) => path !== undefined))));
  const candidates = all ? shortestFirst(once([...pathsWithReturns(edges, first, RETURNS), ...needed])) : needed;
  const paths = candidates.slice(0, cap);
  const [targets, covered] = [targetsOf(expectation, pairs), together(expectation, paths)];
  return {
    paths,
    cap,
    targets,
    covered,
    leftOut: {
      paths: candidates.length - paths.length,
      edges: targets.edges.filter((edge) => !covered.edges.includes(edge)),
      pairs: targets.pairs.filter((pair) => !covered.pairs.includes(pair)),
    },
  };
}

function pairsOf(edges: readonly Edge[]): readonly (readonly [Edge, Edge])[] {
  const returns = edges.filter(({ isReturn }) => isReturn);
  return returns.flatMap((earlier) => returns.map((later) => [earlier, later] as const));
}

const once = (paths: readonly Path[]): readonly Path[] => [
  ...new Map(paths.map((path) => [nameOfPath(path), path])).values(),
];

/** The paths without those that cover nothing which a path before them does not. */
function withoutNeedless(expectation: Expectation, paths: readonly Path[]): readonly Path[] {
  const known = new Set<string>();
  return paths.filter((path) => {
    const { edges, pairs } = coveredBy(expectation, path);
    const fresh = [...edges, ...pairs].filter((each) => !known.has(each));
    for (const each of fresh) known.add(each);
    return fresh.length > 0;
  });
}

function together(expectation: Expectation, paths: readonly Path[]): Targets {
  const each = paths.map((path) => coveredBy(expectation, path));
  return {
    edges: [...new Set(each.flatMap(({ edges }) => edges))],
    pairs: [...new Set(each.flatMap(({ pairs }) => pairs))],
  };
}
