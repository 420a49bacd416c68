import { Problem, type ReturnLink } from '@loket/contracts';
import { getSop } from '../definitions/definition-store';
import { findDraft } from '../drafts/draft-row';
import { contactIn } from '../facts/contact-in';

/** Where whoever holds a draft's secret goes on with it. */
const returnPathOf = (id: string, secret: string): string => `/ajukan/lanjut/${id}/${secret}`;

/** What the mail with the link back to a draft says; throws `not-found` once it is filed or swept. Needs an open transaction. */
export async function returnLinkOf(draftId: string): Promise<ReturnLink> {
  const draft = await findDraft(draftId);
  if (draft?.secret == null || draft.case_number !== null) throw new Problem('not-found');
  return {
    contact: contactIn(draft.form),
    serviceTitle: (await getSop(draft.definition_hash)).title.id,
    path: returnPathOf(draft.id, draft.secret),
  };
}
