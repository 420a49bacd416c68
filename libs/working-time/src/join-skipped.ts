import { dayNumber } from './civil-date';
import type { Explanation, ExplanationLine } from './explanation';

/** Joins consecutive dates skipped for the same reason into one line that names every legal basis once. */
export function joinSkipped(lines: Explanation): Explanation {
  const joined: ExplanationLine[] = [];
  for (const line of lines) {
    const previous = joined.at(-1);
    if (previous && continues(previous, line)) joined[joined.length - 1] = extend(previous, line);
    else joined.push(line);
  }
  return joined;
}

const continues = (previous: ExplanationLine, line: ExplanationLine): boolean =>
  !previous.counted &&
  !line.counted &&
  previous.reason === line.reason &&
  dayNumber(previous.to ?? previous.from) + 1 === dayNumber(line.from);

function extend(previous: ExplanationLine, line: ExplanationLine): ExplanationLine {
  const bases = [previous.legalBasis?.split('; '), line.legalBasis?.split('; ')].flatMap((names) => names ?? []);
  const legalBasis = [...new Set(bases)].join('; ');
  return { ...previous, to: line.from, ...(legalBasis && { legalBasis }) };
}
