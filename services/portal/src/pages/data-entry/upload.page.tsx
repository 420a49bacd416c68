import { importLimits } from '@loket/contracts';
import { Crumbs } from '../../components/crumbs';
import { ErrorSummary } from '../../components/error-summary';
import { FormToken } from '../../components/form-token';
import { Labelled, describedBy } from '../../components/labelled';
import { sizeInWords } from '../../forms/file-limits';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { MASTERDATA_PATH, officePath, uploadPath } from './entry-paths';

export interface Upload {
  readonly agency: string;
  readonly problem?: string | undefined;
}

/** Entries by spreadsheet: what one may hold is said before one is chosen. */
export function uploadPageOf({ words }: Visit, { agency, problem }: Upload): Page {
  const { masterdata, entryImport, forms } = words;
  const templates = (['xlsx', 'csv'] as const).map((kind) => (
    <li key={kind}>
      <a href={`${MASTERDATA_PATH}/impor/templat/${kind}?kantor=${encodeURIComponent(agency)}`}>
        {entryImport.template[kind]}
      </a>
    </li>
  ));
  return {
    title: entryImport.title,
    path: uploadPath(agency),
    body: (
      <>
        <Crumbs trail={[{ text: masterdata.link, href: officePath(agency) }, { text: entryImport.crumb }]} />
        <ErrorSummary
          title={forms.notDone}
          lines={problem === undefined ? [] : [{ message: problem, href: '#spreadsheet' }]}
        />
        <h1>{entryImport.title}</h1>
        <p>{entryImport.lead(importLimits.rows, sizeInWords(importLimits.bytes))}</p>
        <h2>{entryImport.templates}</h2>
        <ul>{templates}</ul>
        <form method="post" enctype="multipart/form-data" action={`${MASTERDATA_PATH}/impor`} novalidate>
          <FormToken />
          <input type="hidden" name="kantor" value={agency} />
          <Labelled id="spreadsheet" label={entryImport.file} hint={entryImport.readLead} error={problem} required>
            <input
              id="spreadsheet"
              type="file"
              name="spreadsheet"
              accept=".xlsx,.csv,text/csv"
              aria-invalid={problem !== undefined}
              aria-describedby={describedBy('spreadsheet', entryImport.readLead, problem)}
            />
          </Labelled>
          <button class="btn">{entryImport.read}</button>
        </form>
      </>
    ),
  };
}
