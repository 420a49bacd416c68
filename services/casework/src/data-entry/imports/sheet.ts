import { Problem } from '@loket/contracts';

/** What stands in a cell: text, or something that is none. */
export type SheetCell = { readonly text: string } | { readonly fault: 'formula' | 'error' };

/** A row with something in it; cells by column, the first being 1. */
export interface SheetRow {
  /** As the spreadsheet counts: the header is 1. */
  readonly line: number;
  readonly cells: ReadonlyMap<number, SheetCell>;
}

/** What a file that cannot be taken is refused with. */
export const refusedFile = (sentence: string): Problem => new Problem('file-wrong-type', sentence);

/** What makes a spreadsheet reckon when it opens a cell; a dash alone stands for nothing. */
export const looksLikeFormula = (text: string): boolean => /^[=@]|^[+-]./.test(text.trimStart());

/** A for 1, Z for 26, AA for 27. */
export function columnLetter(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? columnLetter(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
