import type { Explanation, ExplanationLine } from './explanation';

/**
 * Joins consecutive dates skipped for the same reason into one line that names every legal basis once; and consecutive
 * calendar days into one that ends with the last one's ordinal.
 */
export function joinDates(lines: Explanation): Explanation {
  const joined: ExplanationLine[] = [];
  for (const line of lines) {
    const previous = joined.at(-1);
    if (previous && continues(previous, line)) joined[joined.length - 1] = extend(previous, line);
    else joined.push(line);
  }
  return joined;
}

// Lines come date by date, so that neighbours are consecutive.
const continues = (previous: ExplanationLine, line: ExplanationLine): boolean =>
  previous.reason === line.reason && (line.reason === 'calendar-day' || (!previous.counted && !line.counted));

function extend(previous: ExplanationLine, line: ExplanationLine): ExplanationLine {
  const legalBasis = bothBases(previous.legalBasis, line.legalBasis);
  return {
    ...previous,
    to: line.from,
    ...(line.ordinal !== undefined && { ordinal: line.ordinal }),
    ...(legalBasis && { legalBasis }),
  };
}

function bothBases(one = '', other = ''): string {
  if (one === other || other === '') return one;
  return [...new Set([...one.split('; '), ...other.split('; ')])].filter((basis) => basis !== '').join('; ');
}
