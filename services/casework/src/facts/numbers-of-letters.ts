import { rows } from '@loket/database';

/** The numbers of the letters that the case has so far, as `numberOfCoverLetter` for the kind `cover-letter`. */
export async function numbersOfLetters(caseId: string): Promise<Record<string, string>> {
  const letters = await rows<{ kind: string; number: string }>(
    `SELECT kind, number FROM case_letter WHERE case_id = $1 ORDER BY letter_id`,
    [caseId],
  );
  return Object.fromEntries(letters.map(({ kind, number }) => [`numberOf${inOneWord(kind)}`, number]));
}

const inOneWord = (kind: string): string =>
  kind
    .split('-')
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join('');
