import { Problem, type ServiceOffer } from '@loket/contracts';
import { inTransaction, inTurn } from '@loket/database';
import type { Sop } from '@loket/sop';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { editionsInForce, getSop } from './definition-store';

/** What the offices offer today. */
@Injectable()
export class ServiceOffers {
  constructor(private readonly source: DataSource) {}

  list(): Promise<ServiceOffer<Sop>[]> {
    return inTransaction(this.source, async () => {
      const editions = await editionsInForce(new Date());
      return inTurn(editions, async (edition) => ({
        service: edition.service,
        agency: edition.agency,
        definitionHash: edition.definition_hash,
        sop: { ...(await getSop(edition.definition_hash)), authority: edition.authority },
      }));
    });
  }

  /** An office's offer of a service, or the first office's; throws `not-found`. */
  async get(service: string, office?: string): Promise<ServiceOffer<Sop>> {
    const offer = (await this.list()).find(
      (each) => each.service === service && (office === undefined || each.agency === office),
    );
    if (offer === undefined) throw new Problem('not-found', 'Layanan ini tidak ditawarkan.');
    return offer;
  }
}
