import type { CaseView } from '@loket/contracts';
import type { JSX } from 'preact';
import { useVisit } from '../visit/visit-context';

interface LettersProps extends Pick<CaseView, 'letters' | 'attachments'> {
  /** Where they are fetched: by the account's session, or below a secret link. */
  readonly letterPath?: string;
  readonly filePath?: string;
}

/** The letters of a case and what came with them, to download. */
export function Letters({
  letters,
  attachments,
  letterPath = '/surat',
  filePath = '/dokumen',
}: LettersProps): JSX.Element | null {
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
            <a class="btn" href={`${letterPath}/${letter.id}`}>
              {words.cases.downloadLetter(say(letter.title))}
            </a>
          </li>
        ))}
        {attachments.map(({ id, label }) => (
          <li key={id} class="paper">
            <p>
              <strong>{say(label)}</strong>
            </p>
            <a class="btn" href={`${filePath}/${id}`}>
              {words.cases.downloadLetter(say(label))}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
