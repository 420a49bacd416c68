import { Problem, type PublishedDefinition, type ServiceOffer } from '@loket/contracts';
import { ServiceClient } from '@loket/service-kit';
import type { Sop } from '@loket/sop';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config';
import { CONFIG } from '../tokens';

const notOffered = 'Layanan ini tidak ditawarkan oleh kantor tersebut.';

/** Finds an office's SOP with casework, the owner of editions. */
@Injectable()
export class SopSource {
  private readonly client: ServiceClient;

  constructor(@Inject(CONFIG) config: Config) {
    this.client = new ServiceClient({
      baseUrl: config.CASEWORK_URL,
      caller: 'documents',
      secret: config.SERVICE_SECRET,
    });
  }

  /** The edition in force, or the one of this hash; only of a service that the office offers. */
  async find(agency: string, service: string, edition: string | undefined): Promise<Sop> {
    const offers = await this.client.call<readonly ServiceOffer<Sop>[]>('/services');
    const offer = offers.find((each) => each.agency === agency && each.service === service);
    if (offer === undefined) throw new Problem('not-found', notOffered);
    if (edition === undefined || edition === offer.definitionHash) return offer.sop;
    const found = await this.client.call<PublishedDefinition<Sop>>(`/internal/definitions/${edition}`);
    if (found.service !== service) throw new Problem('not-found', notOffered);
    return found.sop;
  }
}
