import type { CaseEvent, OrmasEvent } from '@loket/contracts';
import { COMPLAINT, kindOfComplaintEnding, kindOfProgress } from './complaint-messages';
import { type DeadlineKind, type MessageKind, type NewMessage, tellingKinds } from './message';

const ACCOUNT_OPENING = 'account-opening';
const ACCOUNT_CHANGE = 'account-change';
const CONSULTATION = 'consultation';
/** What an office enters by itself, thousands at once: its lists tell where it stands, and mail tells only what went wrong. */
const DATA_ENTRY = 'ormas-data-entry';

const kindOfSubmission: Readonly<Record<string, MessageKind>> = {
  [ACCOUNT_OPENING]: 'account-requested',
  [CONSULTATION]: 'consultation-received',
  [COMPLAINT]: 'complaint-received',
};

const kindOfEnding: Readonly<Record<string, MessageKind>> = {
  issued: 'letter-issued',
  refused: 'case-refused',
  answered: 'consultation-answered',
  duplicate: 'case-refused',
};

/** What came of an accepted request is told by the event of accounts; its refusal by that of the case. */
const refusalOfRequest: Readonly<Record<string, MessageKind>> = {
  [ACCOUNT_OPENING]: 'account-refused',
  [ACCOUNT_CHANGE]: 'case-refused',
};

const ofNoDeadline = { clock: null, level: null, dueAt: null } as const;

const aboutCase = (kind: MessageKind, { caseId, accountId }: CaseEvent<'case.submitted'>): NewMessage => ({
  kind,
  caseId,
  accountId,
  transition: null,
  ...ofNoDeadline,
});

export const messageOfSubmission = (data: CaseEvent<'case.submitted'>): NewMessage | undefined =>
  data.service === DATA_ENTRY ? undefined : aboutCase(kindOfSubmission[data.service] ?? 'case-submitted', data);

export const messageOfReturn = (data: CaseEvent<'case.returned'>): NewMessage => ({
  ...aboutCase(data.service === CONSULTATION ? 'consultation-asked-back' : 'case-returned', data),
  transition: data.transition,
});

/** The applicant has a row of their own to decide. */
export const messageOfOwnRow = (data: CaseEvent<'case.awaits-applicant'>): NewMessage => ({
  ...aboutCase(data.service === COMPLAINT ? 'complaint-answered' : 'case-awaits-applicant', data),
  transition: data.transition,
});

/** To the applicant alone: officers are not told of an applicant's time. */
export const messageOfReminder = (data: CaseEvent<'case.reminded'>): NewMessage => aboutCase('case-reminded', data);

/** What a row tells; a text that is not known here is told by nobody. */
export function messageOfTelling(data: CaseEvent<'case.told'>): NewMessage | undefined {
  const kind = tellingKinds.find((each) => each === data.message);
  return kind === undefined ? undefined : { ...aboutCase(kind, data), transition: data.transition };
}

/** What coming to another row means to whoever filed; most rows are the office's own affair. */
export function messageOfProgress(data: CaseEvent<'case.step-entered'>): NewMessage | undefined {
  const kind = kindOfProgress(data);
  return kind === undefined ? undefined : { ...aboutCase(kind, data), transition: data.transition ?? null };
}

/** To the officers whom it concerns, whoever they are when it is sent; never to the applicant. */
export const messageOfDeadline =
  (kind: DeadlineKind) =>
  ({
    service,
    caseId,
    clock,
    level,
    dueAt,
  }: CaseEvent<'case.warned' | 'case.overdue' | 'case.escalated' | 'case.unattended'>): NewMessage | undefined =>
    service === DATA_ENTRY ? undefined : { kind, caseId, clock, level, dueAt, transition: null, accountId: null };

export function messageOfClosing(data: CaseEvent<'case.closed'>): NewMessage | undefined {
  if (data.service === COMPLAINT)
    return { ...aboutCase(kindOfComplaintEnding(data.ending), data), transition: data.transition };
  if (data.service === DATA_ENTRY && data.ending === 'entered') return undefined;
  const kind =
    data.service in refusalOfRequest && data.ending !== 'refused'
      ? undefined
      : (refusalOfRequest[data.service] ?? kindOfCause(data) ?? kindOfEnding[data.ending] ?? 'case-closed');
  return kind === undefined ? undefined : { ...aboutCase(kind, data), transition: data.transition };
}

/** A case that did not end as its table does, but by its applicant or by time. */
function kindOfCause({ by }: CaseEvent<'case.closed'>): MessageKind | undefined {
  if (by === undefined) return undefined;
  return by === 'withdrawal' ? 'case-withdrawn' : 'case-lapsed';
}

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

/** What was done to an account is told to its holder. */
export const messageOfAct =
  (kind: MessageKind) =>
  ({ accountId, actId }: { accountId: string; actId: string }): NewMessage => ({
    kind,
    accountId,
    aboutId: actId,
    caseId: null,
    transition: null,
    ...ofNoDeadline,
  });

/** To everybody who acts for the organisation, whoever they are when it is sent. */
export const messageOfDueReport = ({
  ormasId,
  halfYear,
  reminder,
  dueOn,
}: OrmasEvent<'ormas.report-due'>): NewMessage => ({
  ...{ kind: `report-${reminder}`, caseId: null, accountId: null, transition: null },
  ...{ ...ofNoDeadline, dueAt: dueOn, report: { ormasId, halfYear } },
});

/** The link back to a draft goes to the address that stands in it. */
export const messageOfDraftLink = ({ draftId }: { draftId: string }): NewMessage => ({
  kind: 'draft-link',
  aboutId: draftId,
  accountId: null,
  caseId: null,
  transition: null,
  ...ofNoDeadline,
});
