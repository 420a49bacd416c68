import { type EntryOffice, entryStates } from '@loket/contracts';
import { Crumbs } from '../../components/crumbs';
import { FoldingTable } from '../../components/folding-table';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { MASTERDATA_PATH, officePath } from '../data-entry/entry-paths';

/** Every office that the reader supervises, with how many entries stand where. */
export function officesPage({ words }: Visit, offices: readonly EntryOffice[]): Page {
  const { masterdata } = words;
  return {
    title: masterdata.offices,
    path: MASTERDATA_PATH,
    work: true,
    body: (
      <>
        <Crumbs trail={[{ text: masterdata.link }]} />
        <h1>{masterdata.offices}</h1>
        <p>{masterdata.officesLead}</p>
        <FoldingTable
          caption={masterdata.offices}
          columns={[masterdata.office, ...entryStates.map((state) => masterdata.states[state])]}
          rows={offices.map(({ agency, counts }) => [
            <a href={officePath(agency.id)}>{agency.name}</a>,
            ...entryStates.map((state) => counts[state]),
          ])}
        />
      </>
    ),
  };
}
