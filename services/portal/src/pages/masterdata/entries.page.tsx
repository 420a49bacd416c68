import { type DraftView, type EntryList, entryStates } from '@loket/contracts';
import type { JSX } from 'preact';
import { Crumbs } from '../../components/crumbs';
import { FormToken } from '../../components/form-token';
import { Notice } from '../../components/notice';
import { Pager } from '../../components/pager';
import type { Page } from '../../rendering/page';
import type { EntriesFilter } from '../../upstream/entries';
import { useVisit } from '../../visit/visit-context';
import type { Visit } from '../../visit/visit';
import { MASTERDATA_PATH, addPath, draftPath, uploadPath } from '../data-entry/entry-paths';
import { entriesPath } from './entries-filter';
import { EntryRows } from './entry-rows';

export interface EntriesPage {
  readonly list: EntryList;
  readonly filter: EntriesFilter;
  /** What the reader began and has not stored. */
  readonly drafts: readonly DraftView[];
  /** Number of the entry that was just stored. */
  readonly stored: string | undefined;
  readonly problem: string | undefined;
}

/** What an office has entered, by its state, its name and its enumerator. */
export function entriesPage({ words }: Visit, page: EntriesPage): Page {
  const { masterdata } = words;
  const { list, filter, drafts, stored, problem } = page;
  const title = masterdata.title(list.agency.shortName);
  return {
    title,
    path: entriesPath(filter),
    work: true,
    body: (
      <>
        <Crumbs trail={[{ text: masterdata.link, href: MASTERDATA_PATH }, { text: list.agency.shortName }]} />
        {stored !== undefined && <Notice tone="ok">{masterdata.stored(stored)}</Notice>}
        {problem !== undefined && <Notice tone="late">{problem}</Notice>}
        <h1>{title}</h1>
        {list.mayEnter && (
          <p class="row">
            <a class="btn" href={addPath(list.agency.id)}>
              {masterdata.add}
            </a>
            <a class="btn plain" href={uploadPath(list.agency.id)}>
              {words.entryImport.title}
            </a>
          </p>
        )}
        <Drafts drafts={drafts} />
        <States list={list} filter={filter} />
        <Tools list={list} filter={filter} />
        <form method="post" action={`${MASTERDATA_PATH}/terima`}>
          <FormToken />
          <input type="hidden" name="kembali" value={entriesPath(filter)} />
          <EntryRows list={list} />
          {list.rows.some(({ task }) => task !== null) && (
            <p class="row">
              <button class="btn">{masterdata.acceptChosen}</button>
              <small>{masterdata.acceptHint}</small>
            </p>
          )}
        </form>
        <Pager page={list.page} pages={list.pages} pathOf={(to) => entriesPath({ ...filter, page: to })} />
      </>
    ),
  };
}

function Drafts({ drafts }: Pick<EntriesPage, 'drafts'>): JSX.Element | null {
  const { masterdata } = useVisit().words;
  if (drafts.length === 0) return null;
  return (
    <details>
      <summary>
        {masterdata.drafts} ({drafts.length})
      </summary>
      <p>{masterdata.draftsLead}</p>
      <ul>
        {drafts.map(({ id, values }) => (
          <li key={id}>
            {values['organisationName'] || masterdata.unnamed} <a href={draftPath(id)}>{masterdata.goOn}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function States({ list, filter }: Pick<EntriesPage, 'list' | 'filter'>): JSX.Element {
  const { masterdata } = useVisit().words;
  const all = entryStates.reduce((sum, state) => sum + list.counts[state], 0);
  const tab = (state: EntriesFilter['state'], text: string, count: number): JSX.Element => (
    <a
      key={text}
      href={entriesPath({ ...filter, state, page: undefined })}
      class={filter.state === state ? 'now' : undefined}
      aria-current={filter.state === state ? 'page' : undefined}
    >
      {text} <b>{count}</b>
    </a>
  );
  return (
    <nav class="tabs" aria-label={masterdata.statesLabel}>
      {tab(undefined, masterdata.everyState, all)}
      {entryStates.map((state) => tab(state, masterdata.states[state], list.counts[state]))}
    </nav>
  );
}

function Tools({ list, filter }: Pick<EntriesPage, 'list' | 'filter'>): JSX.Element {
  const { masterdata } = useVisit().words;
  return (
    <form class="tools" method="get" action={MASTERDATA_PATH} role="search">
      <input type="hidden" name="kantor" value={filter.agency} />
      {filter.state !== undefined && <input type="hidden" name="keadaan" value={filter.state} />}
      <div>
        <label for="q">{masterdata.search}</label>
        <input id="q" type="search" name="q" value={filter.q ?? ''} />
      </div>
      <div>
        <label for="pendata">{masterdata.enumerator}</label>
        <select id="pendata" name="pendata">
          <option value="">{masterdata.everyone}</option>
          {list.enumerators.map(({ id, name }) => (
            <option key={id} value={id} selected={id === filter.enumerator}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <button class="btn plain">{masterdata.filter}</button>
    </form>
  );
}
