import { type DraftView, Problem } from '@loket/contracts';
import { Injectable } from '@nestjs/common';
import { asFiledOnline, type FormSection, type Sop } from '@loket/sop';
import { Casework } from '../../upstream/casework';
import { Catalogue } from '../../upstream/catalogue';
import { GuestTokens } from '../../visit/guest-tokens';
import { signedIn } from '../../visit/signed-in';
import type { Visit } from '../../visit/visit';
import { trackedPath } from '../tracking/tracked-path';

export interface OwnDraft {
  readonly actorToken: string;
  readonly draft: DraftView;
  /** As the draft is to be filled in: without an account more is asked for. */
  readonly sop: Sop;
  /** Filled in without an account, by whoever has its secret. */
  readonly byGuest: boolean;
}

/** The visitor's own draft together with the definition it follows; casework answers 404 for anybody else's. */
@Injectable()
export class OwnDrafts {
  constructor(
    private readonly casework: Casework,
    private readonly catalogue: Catalogue,
    private readonly guests: GuestTokens,
  ) {}

  async get(visit: Visit, draftId: string): Promise<OwnDraft> {
    const secret = visit.draftSecret(draftId);
    const byGuest = secret !== undefined;
    const actorToken = byGuest
      ? await this.guests.tokenFor({ draft: draftId, secret }, visit.address)
      : signedIn(visit).actorToken;
    const draft = await this.casework.draft(actorToken, draftId);
    const { sop } = await this.catalogue.getOffer(draft.service, draft.agency);
    return { actorToken, draft, sop: byGuest ? asFiledOnline(sop) : sop, byGuest };
  }

  /** Where a draft that has been filed is followed. */
  async filedPath({ actorToken, draft, byGuest }: OwnDraft): Promise<string> {
    if (!byGuest) return `/permohonan/${draft.id}`;
    // Filing again stores nothing and tells the case's secret once more.
    const { number, trackingSecret } = await this.casework.submitDraft(actorToken, draft.id);
    return trackedPath(number, trackingSecret);
  }

  /** Files a draft, and gives the page that confirms it: the same however often it is filed. */
  async file({ actorToken, draft, byGuest }: OwnDraft): Promise<string> {
    const { caseId, number, trackingSecret } = await this.casework.submitDraft(actorToken, draft.id);
    return byGuest ? sentPath(number, trackingSecret) : `/permohonan/${caseId}/terkirim`;
  }
}

const sentPath = (number: string, secret: string): string =>
  `/ajukan/terkirim/${encodeURIComponent(number)}/${encodeURIComponent(secret)}`;

export function getSection(sop: Sop, key: string): FormSection {
  const section = sop.form.find((each) => each.key === key);
  if (section === undefined) throw new Problem('not-found');
  return section;
}
