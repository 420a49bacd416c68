import { Problem, type TableAmendmentForm } from '@loket/contracts';
import { type TableAmendment, changesBetween, checkAmendment } from '@loket/sop';
import type { CivilDate } from '@loket/working-time';
import { getSop, templatesOf } from '../definitions/definition-store';
import { type DraftedEdition, said, sentenceOf } from './drafted-edition';
import { type EditionRow, editionsOf } from './edition-row';
import { placeOfEdition } from './place-of-edition';
import { countOf, openCasesOf, strandedBy } from './stranded-cases';

/**
 * The edition that an office's amendment makes of the table that holds on its first day. Throws `not-found` where the
 * office does not offer the service by that table. Needs an open transaction.
 */
export async function draftAmendedEdition(
  agency: string,
  service: string,
  { base: hash, validFrom, amendment }: TableAmendmentForm<TableAmendment>,
  today: CivilDate,
): Promise<DraftedEdition> {
  const editions = await editionsOf(agency, service);
  const shown = editions.find(({ definition_hash }) => definition_hash === hash);
  if (shown === undefined) throw new Problem('not-found', 'Kantor ini tidak menawarkan layanan ini dengan tabel itu.');
  const place = placeOfEdition(editions, validFrom, today);
  const revision = nextRevision(editions);
  const base = await getSop(hash);
  const dates = { number: revision, revisedOn: today, effectiveOn: validFrom };
  const { sop, faults } = checkAmendment(base, amendment, dates);
  const open = await openCasesOf(agency, service);
  return {
    ...{ sop, authority: shown.authority, ministryAgency: shown.ministry_agency, validFrom, revision },
    ...{ baseHash: hash, amendment, legalBasis: amendment.legalBasis, templates: await templatesOf(hash) },
    changes: changesBetween(base, sop),
    refused: [...place.refused, ...overtaken(shown, place.base), ...faults.map(sentenceOf)],
    flagged: [...place.flagged, ...(await strandedBy(sop, open))],
    openCases: countOf(open),
  };
}

/** Revisions are counted through, whichever of them is amended. */
export const nextRevision = (editions: readonly EditionRow[]): number =>
  Math.max(0, ...editions.map(({ revision }) => revision)) + 1;

/** Somebody else's edition holds by then, so this one would undo it unseen. */
const overtaken = (shown: EditionRow, base: EditionRow | undefined) =>
  base === undefined || base.definition_hash === shown.definition_hash
    ? []
    : [
        said(
          `Pada tanggal itu yang berlaku revisi ke-${base.revision}, bukan revisi ke-${shown.revision} yang Anda ubah. Muat ulang halaman ini.`,
          `On that day revision ${base.revision} holds, not revision ${shown.revision} that you amended. Load the page again.`,
        ),
      ];
