/** What counts as a row or sentence of a source: a line, a cell, a list entry or a sentence with a word in it. */
export const fragmentsOf = (source: string): readonly string[] => [
  ...new Set(
    source
      .replaceAll(/<[^>]+>|[\t|]/g, '\n')
      .split('\n')
      .flatMap((line) => line.split(/(?<=[.?!”"])\s+(?=[A-Z“"])|\s+(?=(?:\d{1,2}|[a-h])\.\s+[A-Z])|\s+-\s+(?=[A-Z])/))
      .map(inWords)
      .filter((words) => words.replaceAll(/[^a-z]/g, '').length >= 4),
  ),
];

/** A text without its markup, punctuation and capitals, so that only its words are compared. */
export const inWords = (text: string): string =>
  text
    .replaceAll('(#)', ' ')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
