import type { CaseDocument } from '@loket/contracts';
import type { JSX } from 'preact';
import { DocumentState } from '../../components/document-state';
import { useVisit } from '../../visit/visit-context';

/** The filed documents as their applicant sees them. */
export function CaseDocuments({ documents }: { documents: readonly CaseDocument[] }): JSX.Element | null {
  const { words, say } = useVisit();
  if (documents.length === 0) return null;
  return (
    <>
      <h2>{words.cases.documents}</h2>
      <ul class="check">
        {documents.map((document) => (
          <li key={document.id}>
            <div class="row apart">
              <a href={`/dokumen/${document.id}`} target="_blank" rel="noopener">
                {say(document.label)}
              </a>
              <DocumentState document={document} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
