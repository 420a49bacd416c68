import type { Choice } from './choose-paths';

/** What was walked of an SOP. */
export interface Walked {
  readonly choice: Choice;
  readonly refusals: number;
  readonly limitsPassed: number;
}

const columns = ['SOP', 'paths', 'edges', 'return pairs', 'refused', 'limits passed', 'cap', 'left out'] as const;

/** What was walked, per SOP, as a table for the test's output. */
export function tableOfPaths(walked: ReadonlyMap<string, Walked>): string {
  const lines = [columns, ...[...walked].map(([service, each]) => lineOf(service, each))];
  const widths = columns.map((_, place) => Math.max(...lines.map((line) => (line[place] ?? '').length)));
  const text = lines.map((line) =>
    line
      .map((cell, place) => cell.padEnd(widths[place] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${text.join('\n')}\n`;
}

function lineOf(service: string, { choice, refusals, limitsPassed }: Walked): readonly string[] {
  const { paths, targets, covered, cap, leftOut } = choice;
  const missing = [...leftOut.edges, ...leftOut.pairs];
  return [
    service,
    String(paths.length),
    `${covered.edges.length}/${targets.edges.length}`,
    `${covered.pairs.length}/${targets.pairs.length}`,
    String(refusals),
    String(limitsPassed),
    String(cap),
    leftOut.paths === 0 ? 'nothing' : `${leftOut.paths} paths; not covered: ${missing.join(' | ') || 'nothing'}`,
  ];
}
