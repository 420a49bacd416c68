import type { CaseEvent } from '@loket/contracts';
import type { DeadlineKind, MessageKind, NewMessage } from './message';

const ACCOUNT_OPENING = 'account-opening';
const CONSULTATION = 'consultation';

const kindOfSubmission: Readonly<Record<string, MessageKind>> = {
  [ACCOUNT_OPENING]: 'account-requested',
  [CONSULTATION]: 'consultation-received',
};

const kindOfEnding: Readonly<Record<string, MessageKind>> = {
  issued: 'letter-issued',
  refused: 'case-refused',
  answered: 'consultation-answered',
};

const ofNoDeadline = { clock: null, level: null, dueAt: null } as const;

const aboutCase = (kind: MessageKind, { caseId, accountId }: CaseEvent<'case.submitted'>): NewMessage => ({
  kind,
  caseId,
  accountId,
  transition: null,
  ...ofNoDeadline,
});

export const messageOfSubmission = (data: CaseEvent<'case.submitted'>): NewMessage =>
  aboutCase(kindOfSubmission[data.service] ?? 'case-submitted', data);

export const messageOfReturn = (data: CaseEvent<'case.returned'>): NewMessage => ({
  ...aboutCase(data.service === CONSULTATION ? 'consultation-asked-back' : 'case-returned', data),
  transition: data.transition,
});

/** To the officers whom it concerns, whoever they are when it is sent; never to the applicant. */
export const messageOfDeadline =
  (kind: DeadlineKind) =>
  ({ caseId, clock, level, dueAt }: CaseEvent<'case.warned' | 'case.overdue' | 'case.escalated'>): NewMessage => ({
    kind,
    caseId,
    clock,
    level,
    dueAt,
    transition: null,
    accountId: null,
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
  ...ofNoDeadline,
});

export const messageOfLinkRequest = ({ accountId }: { accountId: string }): NewMessage => ({
  kind: 'password-link',
  accountId,
  caseId: null,
  transition: null,
  ...ofNoDeadline,
});
