import type { Sop } from '@loket/sop';
import type { JSX } from 'preact';
import { limitsInWords } from '../../forms/file-limits';
import { useVisit } from '../../visit/visit-context';

/** The papers that a service asks for; at a counter they are shown on paper, so files have no limits there. */
export function Requirements({ sop: { documents, filedBy } }: { sop: Sop }): JSX.Element | null {
  const { words, say } = useVisit();
  if (documents.length === 0) return null;
  return (
    <>
      <h2>{words.visitor.requirements}</h2>
      <ul>
        {documents.map((document) => (
          <li key={document.key}>
            {say(document.label)}
            {filedBy !== 'counter' && (
              <>
                {(document.when !== undefined || !document.required) && ` (${words.visitor.ifApplies})`}
                <br />
                <small>{limitsInWords(document, words)}</small>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
