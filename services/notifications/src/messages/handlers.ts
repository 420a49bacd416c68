import { type EventEnvelope, accountEvents, caseEvents, topics } from '@loket/contracts';
import { type EventHandler, onEvent } from '@loket/messaging';
import type { NewMessage } from './message';
import {
  messageOfClosing,
  messageOfDeadline,
  messageOfLinkRequest,
  messageOfOpenedAccount,
  messageOfReturn,
  messageOfSubmission,
} from './messages-of-events';
import { storeMessage } from './store-message';

const stored =
  <D>(messageOf: (data: D) => NewMessage | undefined) =>
  async (data: D, event: EventEnvelope): Promise<void> => {
    const message = messageOf(data);
    if (message !== undefined) await storeMessage(message, event);
  };

/** The events that are messages to a person. */
export const handlers: readonly EventHandler[] = [
  onEvent(topics.case, 'case.submitted', caseEvents['case.submitted'], stored(messageOfSubmission)),
  onEvent(topics.case, 'case.returned', caseEvents['case.returned'], stored(messageOfReturn)),
  onEvent(topics.case, 'case.warned', caseEvents['case.warned'], stored(messageOfDeadline('case-warned'))),
  onEvent(topics.case, 'case.overdue', caseEvents['case.overdue'], stored(messageOfDeadline('case-overdue'))),
  onEvent(topics.case, 'case.escalated', caseEvents['case.escalated'], stored(messageOfDeadline('case-escalated'))),
  onEvent(topics.case, 'case.closed', caseEvents['case.closed'], stored(messageOfClosing)),
  onEvent(topics.account, 'account.opened', accountEvents['account.opened'], stored(messageOfOpenedAccount)),
  onEvent(
    topics.account,
    'account.password-link-requested',
    accountEvents['account.password-link-requested'],
    stored(messageOfLinkRequest),
  ),
];
