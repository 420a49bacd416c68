import type { CaseEvent } from '@loket/contracts';
import type { MessageKind, NewMessage } from './message';

const ACCOUNT_OPENING = 'account-opening';

const kindOfEnding: Readonly<Record<string, MessageKind>> = { issued: 'letter-issued', refused: 'case-refused' };

const aboutCase = (kind: MessageKind, { caseId, accountId }: CaseEvent<'case.submitted'>): NewMessage => ({
  kind,
  caseId,
  accountId,
  transition: null,
  dueAt: null,
});

export const messageOfSubmission = (data: CaseEvent<'case.submitted'>): NewMessage =>
  aboutCase(data.service === ACCOUNT_OPENING ? 'account-requested' : 'case-submitted', data);

export const messageOfReturn = (data: CaseEvent<'case.returned'>): NewMessage => ({
  ...aboutCase('case-returned', data),
  transition: data.transition,
});

/** To the officers of the step, whoever they are when it is sent. */
export const messageOfOverdue = (data: CaseEvent<'case.overdue'>): NewMessage => ({
  ...aboutCase('case-overdue', data),
  accountId: null,
  dueAt: data.dueAt,
});

export function messageOfClosing(data: CaseEvent<'case.closed'>): NewMessage | undefined {
  const kind =
    data.service === ACCOUNT_OPENING ? kindOfRequestEnding(data.ending) : (kindOfEnding[data.ending] ?? 'case-closed');
  return kind === undefined ? undefined : { ...aboutCase(kind, data), transition: data.transition };
}

/** An opened account is told by the event of accounts, which comes with the link. */
const kindOfRequestEnding = (ending: string): MessageKind | undefined =>
  ending === 'refused' ? 'account-refused' : undefined;

export const messageOfOpenedAccount = ({ accountId, caseId }: { accountId: string; caseId: string }): NewMessage => ({
  kind: 'account-opened',
  accountId,
  caseId,
  transition: null,
  dueAt: null,
});

export const messageOfLinkRequest = ({ accountId }: { accountId: string }): NewMessage => ({
  kind: 'password-link',
  accountId,
  caseId: null,
  transition: null,
  dueAt: null,
});
