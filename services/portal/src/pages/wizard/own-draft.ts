import { type DraftView, Problem } from '@loket/contracts';
import { Injectable } from '@nestjs/common';
import type { FormSection, Sop } from '@loket/sop';
import { Casework } from '../../upstream/casework';
import { Catalogue } from '../../upstream/catalogue';
import { signedIn } from '../../visit/signed-in';
import type { Visit } from '../../visit/visit';

export interface OwnDraft {
  readonly actorToken: string;
  readonly draft: DraftView;
  readonly sop: Sop;
}

/** The visitor's own draft together with the definition it follows; casework answers 404 for anybody else's. */
@Injectable()
export class OwnDrafts {
  constructor(
    private readonly casework: Casework,
    private readonly catalogue: Catalogue,
  ) {}

  async get(visit: Visit, draftId: string): Promise<OwnDraft> {
    const { actorToken } = signedIn(visit);
    const draft = await this.casework.draft(actorToken, draftId);
    const { sop } = await this.catalogue.getOffer(draft.service, draft.agency);
    return { actorToken, draft, sop };
  }
}

export function getSection(sop: Sop, key: string): FormSection {
  const section = sop.form.find((each) => each.key === key);
  if (section === undefined) throw new Problem('not-found');
  return section;
}
