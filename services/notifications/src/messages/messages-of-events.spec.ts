import { deadlineKinds } from './message';
import {
  messageOfClosing,
  messageOfDeadline,
  messageOfLinkRequest,
  messageOfOpenedAccount,
  messageOfOwnRow,
  messageOfReminder,
  messageOfReturn,
  messageOfSubmission,
} from './messages-of-events';

const registration = {
  caseId: 'k1',
  number: 'SKT-1',
  service: 'ormas-registration',
  agency: 'a',
  step: null,
  visit: 0,
  accountId: 'p1',
};
const request = { ...registration, service: 'account-opening', accountId: null };
const closed = (facts: typeof registration | typeof request, ending: string) =>
  messageOfClosing({ ...facts, ending, transition: 7 });

describe('which event asks for which message', () => {
  it('a submitted application: a receipt to its account', () => {
    expect(messageOfSubmission(registration)).toMatchObject({ kind: 'case-submitted', accountId: 'p1', caseId: 'k1' });
  });

  it('a submitted request for an account: an acknowledgement to the contact of the case', () => {
    expect(messageOfSubmission(request)).toMatchObject({ kind: 'account-requested', accountId: null });
  });

  it('a consultation: that it was received, asked back and answered, each to the contact of the case', () => {
    const consultation = { ...request, service: 'consultation' };
    const kinds = [
      messageOfSubmission(consultation),
      messageOfReturn({ ...consultation, transition: 2 }),
      closed(consultation, 'answered'),
    ];
    expect(kinds).toMatchObject([
      { kind: 'consultation-received', accountId: null },
      { kind: 'consultation-asked-back', accountId: null, transition: 2 },
      { kind: 'consultation-answered', accountId: null, transition: 7 },
    ]);
  });

  it('what an office enters by itself: only that it came back or was refused', () => {
    const entry = { ...registration, service: 'ormas-data-entry' };
    const late = { ...entry, clock: 'review', level: 0, dueAt: '2026-03-25T09:00:00Z' };
    expect([messageOfSubmission(entry), messageOfDeadline('case-overdue')(late), closed(entry, 'entered')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(messageOfReturn({ ...entry, transition: 2 })).toMatchObject({ kind: 'case-returned', accountId: 'p1' });
    expect(closed(entry, 'duplicate')).toMatchObject({ kind: 'case-refused' });
  });

  it('a return: the reasons of that transition', () => {
    expect(messageOfReturn({ ...registration, transition: 4 })).toMatchObject({ kind: 'case-returned', transition: 4 });
  });

  it.each([
    ['issued', 'letter-issued'],
    ['refused', 'case-refused'],
    ['given-up', 'case-closed'],
  ])('an application that ends as %s: %s', (ending, kind) => {
    expect(closed(registration, ending)).toMatchObject({ kind, transition: 7, accountId: 'p1' });
  });

  it.each([
    ['withdrawal', 'withdrawn', 'case-withdrawn'],
    ['time', 'unanswered', 'case-lapsed'],
    ['time', 'answered', 'case-lapsed'],
  ] as const)('an application that ends by %s, as %s: %s', (by, ending, kind) => {
    expect(messageOfClosing({ ...registration, ending, by, transition: 7 })).toMatchObject({ kind, accountId: 'p1' });
  });

  it("a row of the applicant's own, and a reminder of its time: to the applicant", () => {
    expect(messageOfOwnRow({ ...request, transition: 4 })).toMatchObject({
      ...{ kind: 'case-awaits-applicant', accountId: null, transition: 4 },
    });
    const dueAt = '2026-03-27T09:30:00.000Z';
    expect(messageOfReminder({ ...registration, clock: 'judging', level: 0, dueAt })).toMatchObject({
      ...{ kind: 'case-reminded', accountId: 'p1', clock: null, dueAt: null },
    });
  });

  it('a service of which nothing is known here: the same, as for any application', () => {
    expect(closed({ ...registration, service: 'counter-service' }, 'handed-over')).toMatchObject({
      kind: 'case-closed',
    });
  });

  it('a request for an account: the refusal here, the opening by the event of accounts', () => {
    expect(closed(request, 'refused')).toMatchObject({ kind: 'account-refused', accountId: null });
    expect(closed(request, 'opened')).toBeUndefined();
    expect(messageOfOpenedAccount({ accountId: 'p1', caseId: 'k1' })).toMatchObject({
      kind: 'account-opened',
      accountId: 'p1',
    });
    expect(messageOfLinkRequest({ accountId: 'p1' })).toMatchObject({ kind: 'password-link', caseId: null });
  });

  it.each(deadlineKinds)('a threshold (%s): the officers it concerns, never the applicant', (kind) => {
    const threshold = { clock: 'promise', level: 2, dueAt: '2026-03-27T09:30:00.000Z' };
    expect(messageOfDeadline(kind)({ ...registration, ...threshold })).toEqual({
      kind,
      caseId: 'k1',
      accountId: null,
      transition: null,
      ...threshold,
    });
  });
});
