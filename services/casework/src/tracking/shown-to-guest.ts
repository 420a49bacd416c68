import type { CaseView } from '@loket/contracts';
import { requirementsOf } from '@loket/sop';
import type { CaseFacts } from '../cases/case-view';
import { replaceable } from '../public-drafts/replaceable';

/**
 * What the secret link of a case shows besides where it is, to whoever filed it online: why it came back and what to
 * send anew, and, once handed over, its letters. What was typed and sent stays shut.
 */
export function shownToGuest(
  { sop }: CaseFacts,
  view: CaseView,
): Pick<CaseView, 'documents' | 'letters' | 'attachments' | 'reason'> {
  const { letters, attachments } = view;
  if (view.holder !== 'applicant') return { letters, attachments, documents: [], reason: null };
  const open = replaceable(requirementsOf(sop, view.values), view.documents).map(({ key }) => key);
  const documents = view.documents
    .filter(({ requirement }) => open.includes(requirement))
    .map((each) => ({ ...each, replaceable: true }));
  return { letters, attachments, documents, reason: view.reason };
}
