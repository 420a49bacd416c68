import type { Agency } from '@loket/contracts';
import type { Sop } from '@loket/sop';
import type { Offer } from '../../upstream/casework';

/** A service and the offices that offer it; the table is that of the first. */
export interface OfferedService {
  readonly sop: Sop;
  readonly offices: readonly Agency[];
}

/** Each service that people can ask for once, in the order of the offers; what offices do by themselves is left out. */
export function offeredServices(all: readonly Offer[], agencies: readonly Agency[]): readonly OfferedService[] {
  const offers = all.filter(({ sop }) => sop.filedBy !== 'officer');
  const first = new Map(offers.toReversed().map((offer) => [offer.service, offer]));
  return [...new Set(offers.map(({ service }) => service))].flatMap((service) => {
    const sop = first.get(service)?.sop;
    const offering = offers.filter((offer) => offer.service === service).map(({ agency }) => agency);
    return sop === undefined ? [] : [{ sop, offices: agencies.filter(({ id }) => offering.includes(id)) }];
  });
}
