import type { PosterOrder } from '@loket/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config';
import { Catalogue } from '../../upstream/catalogue';
import type { Visit } from '../../visit/visit';
import { posterOf } from './poster-of';
import type { PosterTarget } from './poster-paths';

/** Finds what a poster says in the catalogue. */
@Injectable()
export class FindPoster {
  constructor(
    private readonly catalogue: Catalogue,
    @Inject(CONFIG) private readonly config: Pick<Config, 'PORTAL_URL'>,
  ) {}

  /** Throws `not-found` where nobody offers the service. */
  async run(visit: Visit, { service, agency }: PosterTarget): Promise<PosterOrder> {
    const offer = service === undefined ? undefined : await this.catalogue.getOffer(service, agency);
    const agencies = await this.catalogue.agencies().catch(() => []);
    const office = agencies.find(({ id }) => id === (offer?.agency ?? agency)) ?? (offer ? undefined : visit.office);
    const hours = office && (await this.catalogue.officeHours(office).catch(() => undefined));
    return posterOf(visit, { offer, office, hours: hours?.inWords, portalUrl: this.config.PORTAL_URL });
  }
}
