import { countedIn } from '@loket/sop';
import type { Offer } from '../../upstream/casework';
import type { Session } from '../../visit/visit';

/** The services of somebody's offices whose files are counted by kecamatan; an administrator looks after no files. */
export function reportedServices({ account }: Pick<Session, 'account'>, offers: readonly Offer[]): readonly Offer[] {
  const offices = account.roles.filter(({ role }) => role !== 'administrator').map(({ agency }) => agency);
  return offers.filter(({ agency, sop }) => offices.includes(agency) && countedIn(sop) !== undefined);
}
