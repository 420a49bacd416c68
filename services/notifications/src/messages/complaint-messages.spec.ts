import { kindOfComplaintEnding, kindOfProgress } from './complaint-messages';

const entered = (service: string, outcome?: string) => ({
  ...{ caseId: 'k1', number: 'ADU-1', service, agency: 'a', step: 'row', visit: 1, accountId: null, dueAt: null },
  ...(outcome !== undefined && { outcome }),
});

it.each([
  ['respond', 'complaint-followed-up'],
  ['forward', 'complaint-forwarded'],
  ['unsolved', 'complaint-forwarded'],
  ['move-up', 'complaint-forwarded'],
  ['reopen', 'complaint-reopened'],
])('a complaint that left a row by %s tells its complainant so', (outcome, kind) => {
  expect(kindOfProgress(entered('complaint', outcome))).toBe(kind);
});

it('says nothing where a complaint is only verified, and nothing of other services', () => {
  expect(kindOfProgress(entered('complaint', 'accept'))).toBeUndefined();
  expect(kindOfProgress(entered('complaint'))).toBeUndefined();
  expect(kindOfProgress(entered('ormas-registration', 'forward'))).toBeUndefined();
});

it.each([
  ['rejected', 'complaint-rejected'],
  ['closed', 'complaint-lapsed'],
  ['solved', 'complaint-closed'],
  ['settled', 'complaint-closed'],
  ['referred', 'complaint-closed'],
])('one that ended %s is told by its own text', (ending, kind) => {
  expect(kindOfComplaintEnding(ending)).toBe(kind);
});
