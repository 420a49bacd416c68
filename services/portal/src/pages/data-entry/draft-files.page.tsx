import type { DocumentView, DraftView } from '@loket/contracts';
import type { DocumentRequirement } from '@loket/sop';
import { Crumbs } from '../../components/crumbs';
import { ErrorSummary } from '../../components/error-summary';
import { FormToken } from '../../components/form-token';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { EntryFiles, type RefusedFile } from './entry-files';
import { MASTERDATA_PATH, draftPath, filesPath } from './entry-paths';

export interface DraftFiles {
  readonly draft: DraftView;
  readonly requirement: DocumentRequirement;
  readonly documents: readonly DocumentView[];
  readonly refused?: RefusedFile | undefined;
  readonly problem?: string | undefined;
}

/** The files of an entry, and the button that stores it. */
export function draftFilesPage({ words }: Visit, page: DraftFiles): Page {
  const { masterdata, dataEntry } = words;
  const { draft, requirement, documents, refused, problem } = page;
  const name = draft.values['organisationName'] ?? '';
  return {
    title: dataEntry.filesTitle,
    path: filesPath(draft.id),
    body: (
      <>
        <Crumbs
          trail={[
            { text: masterdata.link, href: MASTERDATA_PATH },
            { text: masterdata.add, href: draftPath(draft.id) },
            { text: dataEntry.filesTitle },
          ]}
        />
        <ErrorSummary title={words.forms.notDone} lines={problem === undefined ? [] : [{ message: problem }]} />
        <ErrorSummary
          lines={Object.entries(refused?.errors ?? {}).map(([field, message]) => ({ message, href: `#${field}` }))}
        />
        <h1>{name}</h1>
        <p>
          {dataEntry.filesLead} <a href={draftPath(draft.id)}>{dataEntry.change}</a>
        </p>
        <EntryFiles requirement={requirement} documents={documents} action={filesPath(draft.id)} refused={refused} />
        <h2>{dataEntry.save}</h2>
        <p>{dataEntry.saveLead(name)}</p>
        <form method="post" action={`${draftPath(draft.id)}/simpan`}>
          <FormToken />
          <button class="btn">{dataEntry.save}</button>
        </form>
      </>
    ),
  };
}
