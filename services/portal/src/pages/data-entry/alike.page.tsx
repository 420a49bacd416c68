import type { EntryLikeness } from '@loket/contracts';
import { Crumbs } from '../../components/crumbs';
import { FormToken } from '../../components/form-token';
import type { Regions } from '../../regions/regions';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { AlikeList } from './alike-list';
import { MASTERDATA_PATH, alikePath } from './entry-paths';

export interface Alike {
  readonly id: string;
  readonly likeness: EntryLikeness;
  /** Of a case that was filed, which cannot be cancelled here. */
  readonly filed: boolean;
}

/** What is on record already and looks like the organisation entered; the enumerator says whether it is the same. */
export function alikePageOf({ words }: Visit, { id, likeness, filed }: Alike, regions: Regions): Page {
  const { masterdata, dataEntry } = words;
  const { alike, organisationName } = likeness;
  return {
    title: dataEntry.alikeTitle,
    path: alikePath(id),
    body: (
      <>
        <Crumbs trail={[{ text: masterdata.link, href: MASTERDATA_PATH }, { text: masterdata.add }]} />
        <h1>{dataEntry.alikeTitle}</h1>
        <p>{dataEntry.alikeLead(organisationName)}</p>
        <AlikeList alike={alike} regions={regions} />
        <form method="post" action={alikePath(id)}>
          <FormToken />
          {alike.map((ormas) => (
            <input key={ormas.id} type="hidden" name="dilihat" value={ormas.id} />
          ))}
          <div class="row">
            <button class="btn" name="pilihan" value="lain">
              {dataEntry.another}
            </button>
            {!filed && (
              <button class="btn plain" name="pilihan" value="sama">
                {dataEntry.same}
              </button>
            )}
          </div>
        </form>
      </>
    ),
  };
}
