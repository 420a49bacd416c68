import { type Actor, type Agency, Problem, type ServiceOffer } from '@loket/contracts';
import { type Sop, entersOrganisation } from '@loket/sop';
import { Injectable } from '@nestjs/common';
import { AgenciesClient } from '../access/agencies-client';
import { ServiceOffers } from '../definitions/service-offers';
import { mayFile } from '../drafts/offer-for';
import { maySupervise } from './may-supervise';

export type EntryOffer = ServiceOffer<Sop>;

/** An office that enters organisations, for somebody who may see what it has entered. */
export interface SeenOffice {
  readonly agency: Agency;
  readonly offer: EntryOffer;
}

/** The offices that enter organisations, and who may do what there. */
@Injectable()
export class EntryOffers {
  constructor(
    private readonly offers: ServiceOffers,
    private readonly agencies: AgenciesClient,
  ) {}

  /** Offices whose entries the actor may see, by name: their own, and those that their office supervises. */
  async seenBy(actor: Actor): Promise<SeenOffice[]> {
    const offers = (await this.offers.list()).filter(({ sop }) => entersOrganisation(sop));
    const agencies = await this.agencies.list();
    return agencies.flatMap((agency) => {
      const offer = offers.find((each) => each.agency === agency.id);
      return offer !== undefined && maySupervise(actor, { agency, offer }, agencies) ? [{ agency, offer }] : [];
    });
  }

  /** Throws `not-found` where the actor may see nothing of that office: whether it exists is not theirs to know. */
  async getSeen(actor: Actor, agency: string): Promise<SeenOffice> {
    const seen = (await this.seenBy(actor)).find((each) => each.agency.id === agency);
    if (seen === undefined) throw new Problem('not-found', 'Data kantor ini tidak terbuka bagi Anda.');
    return seen;
  }

  /** Roles by which organisations are entered at one office or another. */
  async enteringRoles(): Promise<readonly string[]> {
    const offers = (await this.offers.list()).filter(({ sop }) => entersOrganisation(sop));
    return [...new Set(offers.flatMap(({ sop }) => sop.enteredBy ?? []))];
  }

  /** The office's offer, for one of its enumerators; throws `not-allowed` for anybody else. */
  async getEntered(actor: Actor, agency: string): Promise<EntryOffer> {
    const offer = (await this.offers.list()).find((each) => each.agency === agency && entersOrganisation(each.sop));
    if (offer === undefined || !mayFile(actor, offer))
      throw new Problem('not-allowed', 'Hanya pendata kabupaten/kota itu sendiri yang mengisi datanya.');
    return offer;
  }
}
