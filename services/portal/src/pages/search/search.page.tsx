import type { OrmasSearchResult } from '@loket/contracts';
import { Crumbs } from '../../components/crumbs';
import { Pager } from '../../components/pager';
import { TextInput } from '../../components/text-input';
import type { Regions } from '../../regions/regions';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import type { ActivityName } from './activity-names';
import { MissingFilter } from './missing-filter';

interface Search {
  readonly q: string;
  /** The half-year whose report is missing, where the search asks for that. */
  readonly unreported: string | undefined;
  readonly result: OrmasSearchResult;
  readonly activityName: ActivityName;
}

export function searchPage({ words }: Visit, { q, unreported, result, activityName }: Search, regions: Regions): Page {
  const { visitor } = words;
  return {
    title: visitor.searchTitle,
    body: (
      <>
        <Crumbs trail={[{ text: visitor.searchTitle }]} />
        <h1>{visitor.searchTitle}</h1>
        <form method="get" action="/cari-ormas" role="search">
          <TextInput name="q" type="search" label={visitor.searchLabel} value={q} />
          <MissingFilter chosen={unreported} />
          <button class="btn">{visitor.searchButton}</button>
        </form>
        <h2 aria-live="polite">{visitor.found(result.total)}</h2>
        <ul class="grid">
          {result.hits.map((hit) => (
            <li key={hit.id} class="card">
              <h3>
                <a href={`/cari-ormas/${hit.id}`}>{hit.name}</a>
              </h3>
              <p>
                {[hit.acronym, activityName(hit.activityField), regions.findName(hit.regencyCode)]
                  .filter((part) => part !== null && part !== undefined && part !== '')
                  .join(' · ')}
              </p>
              {hit.certificateNumber !== null && <p>{hit.certificateNumber}</p>}
            </li>
          ))}
        </ul>
        <Pager
          page={result.page}
          pages={result.pages}
          pathOf={(page) =>
            `/cari-ormas?${new URLSearchParams({ q, 'belum-melapor': unreported ?? '', halaman: String(page) }).toString()}`
          }
        />
      </>
    ),
  };
}
