import { findRow } from '@loket/database';
import { type Sop, changesBetween } from '@loket/sop';
import { hashOf } from '@loket/sop/publishing';
import type { CivilDate } from '@loket/working-time';
import { getSop } from '../definitions/definition-store';
import { nextRevision } from './draft-amended-edition';
import { type DraftedEdition, said } from './drafted-edition';
import { type EditionRow, editionsOf } from './edition-row';
import { placeOfEdition } from './place-of-edition';
import { countOf, openCasesOf, strandedBy } from './stranded-cases';
import { type KnownService, faultsOfTable } from './table-faults';
import { templatesOfLetters } from './templates-of-letters';

/** The edition by which an office offers a table that came as data. Needs an open transaction. */
export async function draftTableEdition(
  agency: string,
  table: Sop,
  validFrom: string,
  today: CivilDate,
): Promise<DraftedEdition> {
  const editions = await editionsOf(agency, table.service);
  const place = placeOfEdition(editions, validFrom, today);
  const revision = editions.length === 0 ? 0 : nextRevision(editions);
  const sop = dated(table, { revision, today, validFrom });
  const base = place.base === undefined ? undefined : await getSop(place.base.definition_hash);
  const ministry = await ministryOf(agency, editions);
  const letters = await templatesOfLetters(sop);
  const open = await openCasesOf(agency, sop.service);
  return {
    ...{ sop, authority: sop.authority, ministryAgency: ministry ?? agency, validFrom, revision },
    ...{ baseHash: place.base?.definition_hash ?? null, amendment: null, legalBasis: null },
    templates: letters.templates,
    changes: base === undefined ? [] : changesBetween(base, sop),
    refused: [
      ...place.refused,
      ...faultsOfTable(sop, await knownService(agency, sop.service)),
      ...letters.refused,
      ...(base !== undefined && isSameTable(base, sop)
        ? [said('Tidak ada yang berubah pada tabel.', 'Nothing in the table changes.')]
        : []),
      ...(ministry === undefined && sop.steps.some(({ office }) => office === 'ministry')
        ? [
            said(
              'Tabel menyebut baris di kementerian, tetapi kantor ini belum bekerja dengan kementerian mana pun.',
              'The table has rows at a ministry, but the office works with none.',
            ),
          ]
        : []),
    ],
    flagged: [...place.flagged, ...(await strandedBy(sop, open))],
    openCases: countOf(open),
  };
}

/** The identity block carries the revision and the dates of the edition, whatever the file says. */
function dated(table: Sop, of: { revision: number; today: CivilDate; validFrom: CivilDate }): Sop {
  const { revision, today, validFrom } = of;
  const dates = { revision, effectiveOn: validFrom, ...(revision > 0 && { revisedOn: today }) };
  return { ...table, identity: { ...table.identity, ...dates } };
}

/** Apart from the dates and the number, which every edition has of its own. */
const isSameTable = (one: Sop, other: Sop): boolean => hashOf(undated(one)) === hashOf(undated(other));

const undated = ({ identity, ...sop }: Sop): Sop => ({
  ...sop,
  identity: { ...identity, revision: 0, revisedOn: '', effectiveOn: '' },
});

async function ministryOf(agency: string, editions: readonly EditionRow[]): Promise<string | undefined> {
  const own = editions.at(-1)?.ministry_agency;
  if (own !== undefined) return own;
  const other = await findRow<{ ministry_agency: string }>(
    `SELECT ministry_agency FROM edition WHERE agency = $1 AND ministry_agency <> agency ORDER BY recorded_at DESC LIMIT 1`,
    [agency],
  );
  return other?.ministry_agency;
}

async function knownService(agency: string, service: string): Promise<KnownService> {
  const code = await findRow(`SELECT 1 FROM definition WHERE service = $1 AND sop->>'runsOn' <> 'table' LIMIT 1`, [
    service,
  ]);
  const elsewhere = await findRow(
    `SELECT 1 FROM edition JOIN definition ON hash = definition_hash
     WHERE edition.service = $1 AND agency <> $2 AND origin = 'office' AND base_hash IS NULL LIMIT 1`,
    [service, agency],
  );
  return { runsOnCode: code !== undefined, publishedElsewhere: elsewhere !== undefined };
}
