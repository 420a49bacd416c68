import type { DocumentView } from '@loket/contracts';
import type { DocumentRequirement } from '@loket/sop';
import type { JSX } from 'preact';
import { FormToken } from '../../components/form-token';
import { Labelled, describedBy } from '../../components/labelled';
import { TextInput } from '../../components/text-input';
import { acceptOf, limitsInWords, sizeInWords } from '../../forms/file-limits';
import { useVisit } from '../../visit/visit-context';

/** What was typed of a file that could not be taken. */
export interface RefusedFile {
  readonly title: string;
  readonly note: string;
  /** By field: `title`, `note` or `file`. */
  readonly errors: Readonly<Record<string, string>>;
}

interface EntryFilesProps {
  readonly requirement: DocumentRequirement;
  readonly documents: readonly DocumentView[];
  /** Files are sent to it; one is taken out at `<action>/<id>/hapus`. */
  readonly action: string;
  readonly refused: RefusedFile | undefined;
}

/** "Form Berkas": the files so far, and the form for one more. */
export function EntryFiles({ requirement, documents, action, refused }: EntryFilesProps): JSX.Element {
  const { words } = useVisit();
  const { dataEntry } = words;
  const error = refused?.errors['file'];
  const hint = limitsInWords(requirement, words);
  return (
    <>
      <h2>{dataEntry.files}</h2>
      {documents.length === 0 && <p>{dataEntry.noFiles}</p>}
      <ul class="papers">
        {documents.map((document) => (
          <AddedFile key={document.id} document={document} action={action} />
        ))}
      </ul>
      <h2 id="form-berkas">{dataEntry.filesTitle}</h2>
      <form method="post" enctype="multipart/form-data" action={action} novalidate aria-labelledby="form-berkas">
        <FormToken />
        <TextInput
          name="title"
          label={dataEntry.fileTitle}
          value={refused?.title}
          error={refused?.errors['title']}
          required
        />
        <TextInput name="note" label={dataEntry.note} value={refused?.note} error={refused?.errors['note']} />
        <Labelled id="file" label={dataEntry.upload} hint={hint} error={error} required>
          <input
            id="file"
            type="file"
            name="file"
            accept={acceptOf(requirement)}
            aria-invalid={error !== undefined}
            aria-describedby={describedBy('file', hint, error)}
          />
        </Labelled>
        <button class="btn plain">{dataEntry.addFile}</button>
      </form>
    </>
  );
}

function AddedFile({ document, action }: { document: DocumentView; action: string }): JSX.Element {
  const { dataEntry } = useVisit().words;
  const title = document.title ?? document.fileName;
  return (
    <li class="paper">
      <div class="row apart">
        <h3>{title}</h3>
        <form method="post" action={`${action}/${document.id}/hapus`}>
          <FormToken />
          <button class="quiet">
            {dataEntry.remove}
            <span class="unseen"> {title}</span>
          </button>
        </form>
      </div>
      {document.note !== undefined && document.note !== '' && <p>{document.note}</p>}
      <p>
        {document.fileName} ({sizeInWords(document.bytes)}){' '}
        <a href={`/dokumen/${document.id}`} target="_blank" rel="noopener">
          {dataEntry.look}
          <span class="unseen"> {title}</span>
        </a>
      </p>
    </li>
  );
}
