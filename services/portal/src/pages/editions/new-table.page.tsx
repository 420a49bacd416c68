import { Crumbs } from '../../components/crumbs';
import { ErrorSummary } from '../../components/error-summary';
import { FormToken } from '../../components/form-token';
import { Labelled } from '../../components/labelled';
import { TextInput } from '../../components/text-input';
import type { Page } from '../../rendering/page';
import type { Preview } from '../../upstream/editions';
import type { Visit } from '../../visit/visit';
import { EditionChart } from './edition-chart';
import { editionsPath, newTablePath } from './edition-paths';
import { Flags, SentenceList } from './sentences';
import { tableField } from './table-field';

/** A table from a file, as it was read or typed over. */
export interface TypedTable {
  readonly id: string;
  readonly content: string;
  readonly validFrom: string;
}

export interface NewTablePage {
  readonly agency: string;
  /** Undefined until a file has been read. */
  readonly typed?: TypedTable;
  readonly preview?: Preview;
  /** What is wrong with the file, the content or the date. */
  readonly problem?: { readonly message: string; readonly field?: string };
}

/** Where an administrator publishes a table as data: first the file, then what it says, then the day it holds from. */
export function newTablePage(visit: Visit, { agency, typed, preview, problem }: NewTablePage): Page {
  const { words, locale } = visit;
  const { table, title, preview: told } = words.editions;
  const path = newTablePath(agency);
  const refused = preview?.refused ?? [];
  return {
    title: table.title,
    path,
    body: (
      <>
        <Crumbs trail={[{ text: title, href: editionsPath(agency) }, { text: table.title }]} />
        <ErrorSummary
          title={words.forms.notDone}
          lines={
            problem === undefined
              ? []
              : [{ message: problem.message, ...(problem.field !== undefined && { href: `#${problem.field}` }) }]
          }
        />
        <ErrorSummary title={told.refused} lines={refused.map(({ text }) => ({ message: text[locale] }))} />
        <h1>{table.title}</h1>
        <p>{table.lead}</p>
        <form method="post" action={`${path}/berkas`} enctype="multipart/form-data" novalidate>
          <FormToken />
          <Labelled id={tableField.file} label={table.file} hint={table.fileHint}>
            <input
              id={tableField.file}
              type="file"
              name={tableField.file}
              accept=".json,application/json"
              aria-describedby={`${tableField.file}-petunjuk`}
            />
          </Labelled>
          <p>
            <button class={typed === undefined ? 'btn' : 'btn plain'}>{table.upload}</button>
          </p>
        </form>
        {preview?.sop != null && refused.length === 0 && (
          <>
            <h2>{preview.sop.title[locale]}</h2>
            <p>{preview.sop.summary[locale]}</p>
            {preview.changes.length > 0 && <SentenceList sentences={preview.changes} />}
            <Flags flagged={preview.flagged} />
            <p>{told.open(preview.openCases)}</p>
            <EditionChart sop={preview.sop} />
          </>
        )}
        {typed !== undefined && (
          <TableContent visit={visit} path={path} typed={typed} ready={preview !== undefined && refused.length === 0} />
        )}
      </>
    ),
  };
}

interface TableContentProps {
  readonly visit: Visit;
  readonly path: string;
  readonly typed: TypedTable;
  readonly ready: boolean;
}

function TableContent({ visit, path, typed, ready }: TableContentProps) {
  const { words } = visit;
  const { table, form } = words.editions;
  return (
    <form method="post" action={path} novalidate>
      <FormToken />
      <input type="hidden" name={tableField.id} value={typed.id} />
      <TextInput
        name={tableField.validFrom}
        label={form.validFrom}
        hint={words.forms.dateHint}
        value={typed.validFrom}
        required
      />
      <details open={!ready}>
        <summary>{table.show}</summary>
        <label for={tableField.content}>{table.content}</label>
        <textarea id={tableField.content} name={tableField.content} rows={24} spellcheck={false} class="code">
          {typed.content}
        </textarea>
      </details>
      <p class="row">
        {ready && (
          <button class="btn" name={tableField.step} value="simpan">
            {table.record}
          </button>
        )}
        <button class="btn plain" name={tableField.step} value="periksa">
          {table.check}
        </button>
      </p>
    </form>
  );
}
