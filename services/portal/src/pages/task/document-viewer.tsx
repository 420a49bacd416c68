import type { CaseDocument } from '@loket/contracts';
import type { JSX } from 'preact';
import { useVisit } from '../../visit/visit-context';

/** The document itself, shown by the browser inside the page. */
export function DocumentViewer({ document }: { document: CaseDocument | undefined }): JSX.Element {
  const { words, say } = useVisit();
  const { officer } = words;
  if (document === undefined) return <div class="doc none">{officer.noDocument}</div>;
  const path = `/dokumen/${document.id}`;
  const label = officer.viewer(say(document.label));
  return (
    <>
      <p>
        <strong>{say(document.label)}</strong> · {document.fileName} ·{' '}
        <a href={path} target="_blank" rel="noopener">
          {officer.openDocument}
        </a>
      </p>
      {document.contentType.startsWith('image/') ? (
        <img class="doc" src={path} alt={label} />
      ) : (
        <iframe class="doc" src={path} title={label} />
      )}
    </>
  );
}
