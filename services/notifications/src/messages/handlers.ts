import { type EventEnvelope, accountEvents, caseEvents, draftEvents, ormasEvents, topics } from '@loket/contracts';
import { type EventHandler, onEvent } from '@loket/messaging';
import type { MessageKind, NewMessage } from './message';
import {
  messageOfAct,
  messageOfClosing,
  messageOfDeadline,
  messageOfDraftLink,
  messageOfDueReport,
  messageOfLinkRequest,
  messageOfOpenedAccount,
  messageOfOwnRow,
  messageOfReminder,
  messageOfProgress,
  messageOfReturn,
  messageOfSubmission,
  messageOfTelling,
} from './messages-of-events';
import { storeMessage } from './store-message';

const stored =
  <D>(messageOf: (data: D) => NewMessage | undefined) =>
  async (data: D, event: EventEnvelope): Promise<void> => {
    const message = messageOf(data);
    if (message !== undefined) await storeMessage(message, event);
  };

type ActEvent = 'account.purposes-changed' | 'account.link-resent' | 'account.deactivated' | 'account.reactivated';

const onAct = (type: ActEvent, kind: MessageKind): EventHandler =>
  onEvent(topics.account, type, accountEvents[type], stored(messageOfAct(kind)));

/** The events that are messages to a person. */
export const handlers: readonly EventHandler[] = [
  onEvent(topics.case, 'case.submitted', caseEvents['case.submitted'], stored(messageOfSubmission)),
  onEvent(topics.case, 'case.returned', caseEvents['case.returned'], stored(messageOfReturn)),
  onEvent(topics.case, 'case.told', caseEvents['case.told'], stored(messageOfTelling)),
  onEvent(topics.case, 'case.awaits-applicant', caseEvents['case.awaits-applicant'], stored(messageOfOwnRow)),
  onEvent(topics.case, 'case.reminded', caseEvents['case.reminded'], stored(messageOfReminder)),
  onEvent(topics.case, 'case.warned', caseEvents['case.warned'], stored(messageOfDeadline('case-warned'))),
  onEvent(topics.case, 'case.overdue', caseEvents['case.overdue'], stored(messageOfDeadline('case-overdue'))),
  onEvent(topics.case, 'case.escalated', caseEvents['case.escalated'], stored(messageOfDeadline('case-escalated'))),
  onEvent(topics.case, 'case.unattended', caseEvents['case.unattended'], stored(messageOfDeadline('case-unattended'))),
  onEvent(topics.case, 'case.step-entered', caseEvents['case.step-entered'], stored(messageOfProgress)),
  onEvent(topics.case, 'case.closed', caseEvents['case.closed'], stored(messageOfClosing)),
  onEvent(topics.account, 'account.opened', accountEvents['account.opened'], stored(messageOfOpenedAccount)),
  onEvent(
    topics.account,
    'account.password-link-requested',
    accountEvents['account.password-link-requested'],
    stored(messageOfLinkRequest),
  ),
  onEvent(topics.ormas, 'ormas.report-due', ormasEvents['ormas.report-due'], stored(messageOfDueReport)),
  onEvent(topics.case, 'draft.link-asked', draftEvents['draft.link-asked'], stored(messageOfDraftLink)),
  onAct('account.purposes-changed', 'account-purposes'),
  onAct('account.link-resent', 'account-link-resent'),
  onAct('account.deactivated', 'account-deactivated'),
  onAct('account.reactivated', 'account-reactivated'),
];
