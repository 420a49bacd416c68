import type { CaseView } from '@loket/contracts';
import type { JSX } from 'preact';
import { useVisit } from '../visit/visit-context';

/** The letters of a case, to download. */
export function Letters({ letters }: Pick<CaseView, 'letters'>): JSX.Element | null {
  const { words, say } = useVisit();
  if (letters.length === 0) return null;
  return (
    <>
      <h2>{words.cases.letters}</h2>
      <ul class="papers">
        {letters.map((letter) => (
          <li key={letter.id} class="paper">
            <p>
              <strong>{say(letter.title)}</strong>
              <br />
              {words.cases.letterNumber(letter.number)}
            </p>
            <a class="btn" href={`/surat/${letter.id}`}>
              {words.cases.downloadLetter(say(letter.title))}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
