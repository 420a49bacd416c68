import type { EditionPreview } from '@loket/contracts';
import type { Sop } from '@loket/sop';
import type { AgenciesClient } from '../access/agencies-client';
import type { DraftedEdition } from './drafted-edition';
import { unheldRoles } from './unheld-roles';

/** What an administrator sees of an edition before it is recorded. Outside of any transaction, since it asks accounts. */
export async function previewEdition(
  agency: string,
  { sop, ministryAgency, changes, refused, flagged, openCases }: DraftedEdition,
  agencies: Pick<AgenciesClient, 'officersOf'>,
): Promise<EditionPreview<Sop>> {
  const unheld = await unheldRoles(sop, { agency, ministryAgency }, agencies);
  return { sop, changes, refused, flagged: [...flagged, ...unheld], openCases };
}
