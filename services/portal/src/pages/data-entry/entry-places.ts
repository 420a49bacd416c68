import { Problem } from '@loket/contracts';
import { entersOrganisation } from '@loket/sop';
import { Injectable } from '@nestjs/common';
import type { Offer } from '../../upstream/casework';
import { Catalogue } from '../../upstream/catalogue';
import { officer } from '../../visit/signed-in';
import type { Visit } from '../../visit/visit';

/** Where somebody enters organisations. */
export interface EntryPlace {
  readonly actorToken: string;
  readonly offer: Offer;
}

/** The office that a visitor enters organisations for. */
@Injectable()
export class EntryPlaces {
  constructor(private readonly catalogue: Catalogue) {}

  /** The named office, or the first one where they are an enumerator; throws `not-allowed` where they are none. */
  async get(visit: Visit, agency?: string): Promise<EntryPlace> {
    const { actorToken, account } = officer(visit);
    const offers = (await this.catalogue.offers()).filter(({ sop }) => entersOrganisation(sop));
    const offer = offers
      .filter((each) => agency === undefined || each.agency === agency)
      .find(({ sop, agency: office }) =>
        account.roles.some((grant) => grant.agency === office && sop.enteredBy?.includes(grant.role)),
      );
    if (offer === undefined) throw new Problem('not-allowed', visit.words.dataEntry.notAllowed);
    return { actorToken, offer };
  }
}

/** A value of the address, if it is a text of sensible length. */
export const asked = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 200) : undefined;
