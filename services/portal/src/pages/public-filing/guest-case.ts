import { type CaseView, Problem } from '@loket/contracts';
import type { DocumentRequirement } from '@loket/sop';
import { Injectable } from '@nestjs/common';
import { Casework } from '../../upstream/casework';
import { Catalogue } from '../../upstream/catalogue';
import { Documents } from '../../upstream/documents';
import { GuestTokens } from '../../visit/guest-tokens';
import { withReplacements } from '../case/with-replacements';

/** A case as the holder of its secret link sees it, with what they sent anew. */
export interface GuestCase {
  readonly kase: CaseView;
  /** What may be sent anew now, with its limits. */
  readonly asked: readonly DocumentRequirement[];
}

@Injectable()
export class GuestCases {
  constructor(
    private readonly casework: Casework,
    private readonly catalogue: Catalogue,
    private readonly documents: Documents,
    private readonly guests: GuestTokens,
  ) {}

  async get(number: string, secret: string, address: string): Promise<GuestCase> {
    const kase = await this.casework.track(number, secret);
    const open = kase.documents.filter(({ replaceable }) => replaceable).map(({ requirement }) => requirement);
    if (open.length === 0) return { kase, asked: [] };
    const token = await this.guests.tokenFor({ number, secret }, address);
    const [uploaded, { sop }] = await Promise.all([
      this.documents.list(token, kase.id),
      this.catalogue.getOffer(kase.service, kase.agency.id),
    ]);
    return { kase: withReplacements(kase, uploaded), asked: sop.documents.filter(({ key }) => open.includes(key)) };
  }

  /** The proof by which the holder of the link sends and fetches files of the case. */
  token(number: string, secret: string, address: string): Promise<string> {
    return this.guests.tokenFor({ number, secret }, address);
  }

  /** Throws `not-found` where nothing of that kind is asked for now. */
  askedFor({ asked }: GuestCase, key: string): DocumentRequirement {
    const requirement = asked.find((each) => each.key === key);
    if (requirement === undefined) throw new Problem('not-found');
    return requirement;
  }
}
