import type { AcceptanceResult } from '@loket/contracts';
import { Crumbs } from '../../components/crumbs';
import { FoldingTable } from '../../components/folding-table';
import { Chip } from '../../components/notice';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { MASTERDATA_PATH } from '../data-entry/entry-paths';

/** What became of each entry that was to be accepted. */
export function acceptancePage({ words }: Visit, results: readonly AcceptanceResult[], back: string): Page {
  const { masterdata } = words;
  const { settled, processing } = { settled: masterdata.accepted, processing: masterdata.acceptedSoon };
  return {
    title: masterdata.results,
    path: back,
    work: true,
    body: (
      <>
        <Crumbs trail={[{ text: masterdata.link, href: MASTERDATA_PATH }, { text: masterdata.results }]} />
        <h1>{masterdata.results}</h1>
        <FoldingTable
          caption={masterdata.results}
          columns={[masterdata.number, masterdata.name, masterdata.result]}
          rows={results.map(({ number, organisationName, state, problem }) => [
            number,
            organisationName,
            state === 'refused' ? (
              <Chip tone="late">{problem}</Chip>
            ) : (
              <Chip tone="ok">{state === 'settled' ? settled : processing}</Chip>
            ),
          ])}
        />
        <p>
          <a class="btn plain" href={back}>
            {masterdata.back}
          </a>
        </p>
      </>
    ),
  };
}
