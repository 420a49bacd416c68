import type { EditionView } from '@loket/contracts';
import { rows } from '@loket/database';
import type { CivilDate } from '@loket/working-time';
import { getSop } from '../definitions/definition-store';
import { type EditionRow, editionsOfAgency } from './edition-row';

/** An office's editions of all its services, each service's newest first. Needs an open transaction. */
export async function listEditions(agency: string, today: CivilDate): Promise<EditionView[]> {
  const editions = await editionsOfAgency(agency);
  const open = await openByTable(agency);
  const views: EditionView[] = [];
  for (const edition of editions) {
    const next = nextOf(edition, editions);
    views.push({
      ...{ id: edition.id, agency, service: edition.service, revision: edition.revision },
      title: (await getSop(edition.definition_hash)).title,
      definitionHash: edition.definition_hash,
      legalBasis: edition.legal_basis,
      validFrom: edition.valid_from,
      validUntil: next === undefined ? null : dayBefore(next.valid_from),
      state: stateOf(edition, next, today),
      openCases: open.get(`${edition.service}:${edition.definition_hash}`) ?? 0,
    });
  }
  return views;
}

/** The edition that ends this one. */
const nextOf = ({ service, valid_from }: EditionRow, editions: readonly EditionRow[]): EditionRow | undefined =>
  editions.findLast((other) => other.service === service && other.valid_from > valid_from);

function stateOf(edition: EditionRow, next: EditionRow | undefined, today: CivilDate): EditionView['state'] {
  if (edition.valid_from > today) return 'coming';
  return next !== undefined && next.valid_from <= today ? 'past' : 'in-force';
}

async function openByTable(agency: string): Promise<ReadonlyMap<string, number>> {
  const found = await rows<{ service: string; definition_hash: string; cases: number }>(
    `SELECT service, definition_hash, count(*)::int AS cases FROM case_file WHERE agency = $1 AND closed_at IS NULL GROUP BY 1, 2`,
    [agency],
  );
  return new Map(found.map(({ service, definition_hash, cases }) => [`${service}:${definition_hash}`, cases]));
}

const dayBefore = (date: CivilDate): CivilDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
