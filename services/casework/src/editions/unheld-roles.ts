import type { EditionSentence } from '@loket/contracts';
import type { Sop } from '@loket/sop';
import type { AgenciesClient } from '../access/agencies-client';
import { type OfficesOfEdition, nobodyHolds, rolesInTable } from './roles-in-table';

/** The rows that would wait for a role which nobody holds. Asks accounts, so outside of any transaction. */
export async function unheldRoles(
  sop: Sop,
  offices: OfficesOfEdition,
  agencies: Pick<AgenciesClient, 'officersOf'>,
): Promise<EditionSentence[]> {
  const asked = await Promise.all(
    rolesInTable(sop, offices).map(async (place) => ({
      place,
      officers: await agencies.officersOf(place.role, place.office),
    })),
  );
  return asked.filter(({ officers }) => officers.length === 0).map(({ place }) => nobodyHolds(sop, place));
}
