import type { CaseEvent } from '@loket/contracts';
import type { MessageKind } from './message';

export const COMPLAINT = 'complaint';

const kindAfter: Readonly<Record<string, MessageKind>> = {
  respond: 'complaint-followed-up',
  forward: 'complaint-forwarded',
  unsolved: 'complaint-forwarded',
  'move-up': 'complaint-forwarded',
  reopen: 'complaint-reopened',
};

/** What a complainant is told when the complaint comes to another row, by how it left the one before. */
export const kindOfProgress = ({ service, outcome = '' }: CaseEvent<'case.step-entered'>): MessageKind | undefined =>
  service === COMPLAINT ? kindAfter[outcome] : undefined;

const kindOfEnding: Readonly<Record<string, MessageKind>> = {
  rejected: 'complaint-rejected',
  closed: 'complaint-lapsed',
};

export const kindOfComplaintEnding = (ending: string): MessageKind => kindOfEnding[ending] ?? 'complaint-closed';
