import type { Agency } from '@loket/contracts';
import type { Offer } from '../../upstream/casework';

/** A service as one office offers it, and who else does. */
export interface ShownOffer {
  readonly offer: Offer;
  /** Undefined while accounts cannot be asked. */
  readonly office: Agency | undefined;
  /** All offices that offer it, this one among them. */
  readonly offices: readonly Agency[];
}

/** The page of a service; of one office's offer where there are several. */
export const servicePath = (service: string, agency?: string): string =>
  `/layanan/${encodeURIComponent(service)}${agency === undefined ? '' : `?kantor=${encodeURIComponent(agency)}`}`;

/** The SOP-AP document of an office's table. */
export const sopPdfPath = ({ service, agency }: Pick<Offer, 'service' | 'agency'>): string =>
  `/layanan/${encodeURIComponent(service)}/sop.pdf?kantor=${encodeURIComponent(agency)}`;
