/** A line of an expectation: a heading "3. …" of a row, an entry "Waktu: …" of a row, or one of the whole table. */
export interface TextLine {
  readonly at: number;
  readonly row?: string;
  readonly inRow: boolean;
  readonly key: string;
  readonly value: string;
}

const heading = /^(\d{1,3}[a-z]?|[a-z])\. (\S.*)$/;
const entry = /^( {3})?([A-Z][a-z]+(?: [a-z]+)?): (\S.*)$/;

/** Thrown with the number of the line that cannot be read. */
export class UnreadableText extends Error {
  constructor(at: number, why: string) {
    super(`Line ${at}: ${why}`);
  }
}

/** Splits a text into its lines; comments (#) and empty lines are left out. Throws on a line of no known shape. */
export function linesOf(text: string): readonly TextLine[] {
  return text.split('\n').flatMap((line, index): readonly TextLine[] => {
    const at = index + 1;
    if (line === '' || line.startsWith('#')) return [];
    const [, row, activity] = heading.exec(line) ?? [];
    if (row !== undefined && activity !== undefined)
      return [{ at, row, inRow: true, key: 'Kegiatan', value: activity }];
    const [, indent, key, value] = entry.exec(line) ?? [];
    if (key === undefined || value === undefined) throw new UnreadableText(at, `"${line}" is no line of a table`);
    return [{ at, inRow: indent !== undefined, key, value }];
  });
}
