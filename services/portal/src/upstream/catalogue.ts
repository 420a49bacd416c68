import { type Agency, type OfficeHours, Problem } from '@loket/contracts';
import { Injectable } from '@nestjs/common';
import { Accounts } from './accounts';
import { Casework, type Offer } from './casework';
import { Remembered } from './remembered';

/** The services on offer and the offices behind them, kept for a while so that public pages outlive an outage. */
@Injectable()
export class Catalogue {
  private readonly kept: Remembered<readonly Offer[]>;
  private readonly keptAgencies: Remembered<readonly Agency[]>;
  private readonly keptHours = new Map<string, Remembered<OfficeHours>>();

  constructor(
    private readonly casework: Casework,
    accounts: Accounts,
  ) {
    this.kept = new Remembered(() => casework.services(), 30_000);
    this.keptAgencies = new Remembered(() => accounts.agencies(), 300_000);
  }

  offers(): Promise<readonly Offer[]> {
    return this.kept.get();
  }

  async findOffer(service: string, agency?: string): Promise<Offer | undefined> {
    const ofService = (await this.offers()).filter((offer) => offer.service === service);
    return ofService.find((offer) => offer.agency === agency) ?? ofService[0];
  }

  async getOffer(service: string, agency?: string): Promise<Offer> {
    const offer = await this.findOffer(service, agency);
    if (offer === undefined) throw new Problem('not-found');
    return offer;
  }

  /** The offices that offer a service; none while accounts cannot be asked. */
  async officesOffering(service: string): Promise<readonly Agency[]> {
    const offering = (await this.offers()).filter((offer) => offer.service === service).map(({ agency }) => agency);
    const agencies = await this.agencies().catch((): readonly Agency[] => []);
    return agencies.filter(({ id }) => offering.includes(id));
  }

  agencies(): Promise<readonly Agency[]> {
    return this.keptAgencies.get();
  }

  /** When an office that stands in the catalogue is open. */
  officeHours(agency: Agency): Promise<OfficeHours> {
    const kept = this.keptHours.get(agency.id) ?? new Remembered(() => this.casework.officeHours(agency.id), 300_000);
    this.keptHours.set(agency.id, kept);
    return kept.get();
  }
}
