import type { ImportView } from '@loket/contracts';
import type { VNode } from 'preact';
import { Crumbs } from '../../components/crumbs';
import { ErrorSummary } from '../../components/error-summary';
import { Facts } from '../../components/facts';
import { FormToken } from '../../components/form-token';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { importPath, officePath, uploadPath } from './entry-paths';
import { AlikeRows, WrongRows } from './import-rows';

/** A spreadsheet as it was read, and how far its rows have come. */
export function importPage({ words }: Visit, view: ImportView, problem?: string): Page {
  const { masterdata, entryImport, forms } = words;
  const title = view.state === 'checked' ? entryImport.resultTitle : entryImport.progressTitle;
  return {
    title,
    path: importPath(view.id),
    body: (
      <>
        <Crumbs trail={[{ text: masterdata.link, href: officePath(view.agency) }, { text: entryImport.crumb }]} />
        <ErrorSummary title={forms.notDone} lines={problem === undefined ? [] : [{ message: problem }]} />
        <h1>{title}</h1>
        <p>{view.fileName}</p>
        {view.state === 'checked' ? checked(view, entryImport) : progress(view, entryImport)}
        <WrongRows rows={view.rows.filter(({ problems }) => problems.length > 0)} />
        {view.rows.some(({ problems }) => problems.length > 0) && (
          <p>
            <a href={`${importPath(view.id)}/salah.csv`}>{entryImport.errors}</a>
          </p>
        )}
        <p class="row">
          <a class="btn plain" href={uploadPath(view.agency)}>
            {entryImport.otherFile}
          </a>
          <a class="btn plain" href={officePath(view.agency)}>
            {masterdata.back}
          </a>
        </p>
        <p>
          <small>{entryImport.forgotten}</small>
        </p>
      </>
    ),
  };
}

type ImportWords = Visit['words']['entryImport'];

function checked({ id, counts, rows }: ImportView, words: ImportWords): VNode {
  return (
    <>
      <Facts
        facts={[
          [words.total, counts.total],
          [words.right, counts.right],
          [words.alike, counts.alike],
          [words.wrong, counts.wrong],
        ]}
      />
      {counts.right + counts.alike > 0 && (
        <form method="post" action={`${importPath(id)}/simpan`}>
          <FormToken />
          <AlikeRows rows={rows.filter(({ alike }) => alike.length > 0)} />
          <p>
            <button class="btn">{counts.right > 0 ? words.save(counts.right) : words.saveAlike}</button>
          </p>
        </form>
      )}
      <form method="post" action={`${importPath(id)}/buang`}>
        <FormToken />
        <p>
          <button class="quiet">{words.discard}</button>
        </p>
      </form>
    </>
  );
}

function progress({ id, state, counts }: ImportView, words: ImportWords): VNode {
  if (state === 'discarded') return <p>{words.discarded}</p>;
  const done = state === 'done';
  return (
    <>
      <p class="big" id="kemajuan" role="status">
        {done ? words.done(counts.stored) : words.progress(counts.stored, counts.chosen)}
      </p>
      {counts.failed > 0 && <p>{words.failed(counts.failed)}</p>}
      {!done && (
        <>
          <p>
            <progress value={counts.stored} max={counts.chosen} aria-labelledby="kemajuan" />
          </p>
          <p>
            {words.goesOn} <a href={importPath(id)}>{words.reload}</a>
          </p>
        </>
      )}
    </>
  );
}
