import type { RoleGrant } from '@loket/contracts';
import type { Step } from '@loket/sop';
import type { Offer } from '../../upstream/casework';

/** The services that can stand in the queue of somebody with these roles: at least one of their rows comes to them. */
export const offersInQueue = (roles: readonly RoleGrant[], offers: readonly Offer[]): readonly Offer[] =>
  offers.filter((offer) => offer.sop.steps.some((step) => roles.some((grant) => comesTo(grant, step, offer.agency))));

/** A row of another office than that of the case is done by whoever has its role there. */
const comesTo = ({ role, agency }: RoleGrant, { executor, initials = [], office }: Step, ofCase: string): boolean =>
  [executor, ...initials].includes(role) && (office !== 'case-office' || agency === ofCase);
