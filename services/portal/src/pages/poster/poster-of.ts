import type { Agency, OfficeHours, PosterOrder } from '@loket/contracts';
import { serviceTime } from '../../forms/standard-time';
import type { Offer } from '../../upstream/casework';
import type { Visit } from '../../visit/visit';
import { servicePath } from '../service-standard/service-offer';

export interface PosterFacts {
  /** Undefined for the poster of the application. */
  readonly offer: Offer | undefined;
  readonly office: Agency | undefined;
  readonly hours: OfficeHours['inWords'] | undefined;
  /** Public address of the portal. */
  readonly portalUrl: string;
}

/** The poster of a service, or of the application: its words, and the address that its QR code holds. */
export function posterOf({ words, locale }: Pick<Visit, 'words' | 'locale'>, facts: PosterFacts): PosterOrder {
  const { offer, office, hours, portalUrl } = facts;
  const { poster, visitor, shell } = words;
  const named = (name: string, value: string | undefined): PosterOrder['facts'] =>
    value === undefined || value === '' ? [] : [{ name, value }];
  const sop = offer?.sop;
  return {
    language: locale,
    office: office?.name ?? poster.application,
    title: sop?.title[locale] ?? poster.application,
    lead: sop?.summary[locale] ?? poster.applicationLead,
    invitation: sop === undefined ? poster.scanApplication : poster.scanService,
    address: new URL(offer === undefined ? '/' : servicePath(offer.service, offer.agency), portalUrl).href,
    facts: [
      ...named(visitor.time, sop === undefined ? undefined : serviceTime(sop, { words, locale })),
      ...named(visitor.cost, sop?.cost[locale]),
      ...named(poster.hours, hours?.[locale]),
      ...named(poster.address, office?.address),
    ],
    // A service says its own cost above.
    footer: sop === undefined ? shell.free : '',
  };
}
