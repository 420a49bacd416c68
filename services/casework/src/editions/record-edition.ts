import { type Actor, type EditionRecorded, Problem } from '@loket/contracts';
import { inTransaction } from '@loket/database';
import type { DataSource } from 'typeorm';
import { type DraftedEdition, refuseForbidden } from './drafted-edition';
import { type EditionRow, findEdition, insertEdition, lockEditions } from './edition-row';
import { publishDefinition } from './publish-definition';

export interface EditionToRecord {
  /** From the client, so that a second click is the same edition. */
  readonly id: string;
  readonly agency: string;
  readonly service: string;
  readonly actor: Pick<Actor, 'accountId'>;
}

/**
 * Publishes the table that `draft` makes and records the edition by which the office offers it. Throws `invalid-form`
 * with every sentence that forbids it.
 */
export function recordEdition(
  source: DataSource,
  { id, agency, service, actor }: EditionToRecord,
  draft: () => Promise<DraftedEdition>,
): Promise<EditionRecorded> {
  return inTransaction(source, async () => {
    await lockEditions(agency, service);
    const twin = await findEdition(id);
    if (twin !== undefined) return sameEdition(twin, agency, service);
    const drafted = await draft();
    refuseForbidden(drafted.refused);
    const definitionHash = await publishDefinition(drafted.sop, drafted.templates);
    await insertEdition({
      ...{ id, agency, service, definition_hash: definitionHash, authority: drafted.authority },
      ...{ ministry_agency: drafted.ministryAgency, valid_from: drafted.validFrom, revision: drafted.revision },
      ...{ base_hash: drafted.baseHash, amendment: drafted.amendment, legal_basis: drafted.legalBasis },
      recorded_by: actor.accountId,
    });
    return { id, service, definitionHash };
  });
}

function sameEdition({ id, definition_hash, ...twin }: EditionRow, agency: string, service: string): EditionRecorded {
  if (twin.agency !== agency || twin.service !== service) throw new Problem('not-found');
  return { id, service, definitionHash: definition_hash };
}
