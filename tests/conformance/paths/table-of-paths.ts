import type { Choice } from './choose-paths';

const columns = ['SOP', 'paths', 'edges', 'return pairs', 'cap', 'left out'] as const;

/** What was walked, per SOP, as a table for the test's output. */
export function tableOfPaths(choices: ReadonlyMap<string, Choice>): string {
  const lines = [columns, ...[...choices].map(([service, choice]) => lineOf(service, choice))];
  const widths = columns.map((_, place) => Math.max(...lines.map((line) => (line[place] ?? '').length)));
  const text = lines.map((line) =>
    line
      .map((cell, place) => cell.padEnd(widths[place] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${text.join('\n')}\n`;
}

function lineOf(service: string, { paths, targets, covered, cap, leftOut }: Choice): readonly string[] {
  const missing = [...leftOut.edges, ...leftOut.pairs];
  return [
    service,
    String(paths.length),
    `${covered.edges.length}/${targets.edges.length}`,
    `${covered.pairs.length}/${targets.pairs.length}`,
    String(cap),
    leftOut.paths === 0 ? 'nothing' : `${leftOut.paths} paths; not covered: ${missing.join(' | ') || 'nothing'}`,
  ];
}
