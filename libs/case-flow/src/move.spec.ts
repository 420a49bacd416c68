import type { SopSnapshot } from '@loket/sop/snapshot';
import type { Decision, Withdrawal } from './change';
import { isWithdrawable, leave, moveBy, open, refusalOf } from './move';
import { type Position, nowhere } from './position';

const table: SopSnapshot = {
  ...{
    service: 'permit',
    code: 'PMT',
    runsOn: 'registration',
    authority: 'province',
    letters: [],
    endings: ['done', 'refused'],
  },
  steps: [
    {
      ...{ key: 'check', executor: 'checker', office: 'case-office' },
      outcomes: {
        ...{ approve: { leadsTo: 'sign' }, return: { leadsTo: 'applicant' }, refuse: { leadsTo: 'refused' } },
        ask: { leadsTo: 'applicant', once: true },
      },
    },
    {
      ...{ key: 'sign', executor: 'head', office: 'case-office', fourEyesWith: ['check'] },
      outcomes: {
        approve: { leadsTo: 'issue' },
        back: { leadsTo: 'check' },
        ask: { leadsTo: 'applicant', once: true },
      },
    },
    { key: 'issue', executor: 'system', office: 'case-office', outcomes: { done: { leadsTo: 'done' } } },
  ],
};

const at = '2026-03-13T10:00:00+07:00';
const checked = (outcome: string, visit = 1): Decision => ({
  kind: 'decision',
  id: 'd',
  step: 'check',
  visit,
  outcome,
  by: 'ani',
  role: 'checker',
  at,
});
const signed = (outcome: string, by = 'budi'): Decision => ({ ...checked(outcome), step: 'sign', by, role: 'head' });
const opened = open(table, nowhere).position;
const atSign = moveBy(table, opened, checked('approve')).position;
const asked = moveBy(table, opened, checked('ask')).position;
const replied = moveBy(table, asked, { kind: 'resubmission', id: 'r', step: 'check', visit: 1, at }).position;

describe('a move', () => {
  it('opens the case at its first row', () => {
    expect(opened).toMatchObject({ step: 'check', visit: 1, holder: 'office' });
  });

  it('leaves a row for the next and says so', () => {
    const move = moveBy(table, opened, checked('approve'));
    expect(move).toMatchObject({
      position: { step: 'sign', visit: 1 },
      left: { step: 'check', visit: 1, outcome: 'approve' },
    });
  });

  it('keeps the row while the applicant corrects, and counts a visit when the file is back', () => {
    const { position, left } = moveBy(table, opened, checked('return'));
    expect(left).toBeUndefined();
    expect(position).toMatchObject({ step: 'check', visit: 1, holder: 'applicant' });
    const back = moveBy(table, position, { kind: 'resubmission', id: 'r', step: 'check', visit: 1, at });
    expect(back).toMatchObject({ position: { step: 'check', visit: 2, holder: 'office' } });
  });

  it('remembers that a case has had what it has once, and nothing of what it may have again', () => {
    expect(replied).toMatchObject({ visit: 2, usedOnce: ['ask'] });
    expect(refusalOf(table, replied, checked('approve', 2))).toBeUndefined();
    expect(atSign).not.toHaveProperty('usedOnce');
  });

  it('has a row initialled in turn before its executor decides, and each initial put once', () => {
    const initialled = {
      ...table,
      steps: table.steps.map((step) => (step.key === 'check' ? { ...step, initials: ['clerk', 'deputy'] } : step)),
    };
    const initial = (role: string): Decision => ({ ...checked('initial'), role });
    expect(refusalOf(initialled, opened, checked('approve'))).toBe('wrong-executor');
    expect(refusalOf(initialled, opened, initial('deputy'))).toBe('wrong-executor');
    expect(refusalOf(initialled, opened, initial('clerk'))).toBeUndefined();
    const one = moveBy(initialled, opened, initial('clerk')).position;
    expect(refusalOf(initialled, one, initial('clerk'))).toBe('already-decided');
    const two = moveBy(initialled, one, initial('deputy')).position;
    expect(two).toMatchObject({ step: 'check', visit: 1, initialled: 2 });
    expect(refusalOf(initialled, two, checked('initial'))).toBe('unknown-outcome');
    expect(refusalOf(initialled, two, checked('approve'))).toBeUndefined();
    expect(moveBy(initialled, two, checked('approve')).position).not.toHaveProperty('initialled');
  });

  it('gives an internal return a visit of its own', () => {
    expect(moveBy(table, atSign, signed('back')).position).toMatchObject({ step: 'check', visit: 2, holder: 'office' });
  });

  it('ends the case where the table does', () => {
    const issuing = moveBy(table, atSign, signed('approve')).position;
    expect(issuing.holder).toBe('system');
    expect(leave(table, issuing, 'issue', 'done').position).toMatchObject({
      step: null,
      holder: 'closed',
      ending: 'done',
    });
  });
});

describe('a change is refused', () => {
  it.each([
    ['for another visit', opened, checked('approve', 2), 'already-decided'],
    ['for a row that the case has left', atSign, checked('approve'), 'already-decided'],
    ['from another executor', opened, { ...checked('approve'), role: 'head' }, 'wrong-executor'],
    ['with an outcome that the row does not have', opened, checked('postpone'), 'unknown-outcome'],
    ['a second time where a case has it once', replied, checked('ask', 2), 'only-once'],
    [
      'in another row where a case has it once',
      moveBy(table, replied, checked('approve', 2)).position,
      signed('ask'),
      'only-once',
    ],
    ['from the same eyes', atSign, signed('approve', 'ani'), 'four-eyes'],
  ] as const)('%s', (_, position, change, refusal) => {
    expect(refusalOf(table, position, change)).toBe(refusal);
  });
});

describe('an applicant', () => {
  const judging: SopSnapshot = {
    ...table,
    endings: ['done', 'refused', 'withdrawn'],
    withdrawal: { rows: ['check', 'judging'], ending: 'withdrawn' },
    steps: [
      {
        ...{ key: 'check', executor: 'checker', office: 'case-office', byTime: ['late'] },
        outcomes: {
          ...{ approve: { leadsTo: 'judging' }, return: { leadsTo: 'applicant' } },
          late: { leadsTo: 'judging' },
        },
      },
      {
        ...{ key: 'judging', executor: 'applicant', office: 'case-office', byTime: ['silence'] },
        outcomes: { content: { leadsTo: 'done' }, reopen: { leadsTo: 'check' }, silence: { leadsTo: 'done' } },
      },
      { key: 'issue', executor: 'system', office: 'case-office', outcomes: { done: { leadsTo: 'done' } } },
    ],
  };
  const said = (outcome: string): Decision => ({ ...checked(outcome), step: 'judging', by: 'k', role: 'applicant' });
  const resubmitted = { kind: 'resubmission', id: 'r', visit: 1, at } as const;
  const withdrawn = (step: string, visit = 1): Withdrawal => ({ kind: 'withdrawal', id: 'w', step, visit, at });
  const begun = open(judging, nowhere).position;
  const atJudging = moveBy(judging, begun, checked('approve')).position;
  const sentBack = moveBy(judging, begun, checked('return')).position;

  it('decides at a row of their own, which comes as often as the table leads there', () => {
    expect(atJudging).toMatchObject({ step: 'judging', visit: 1, holder: 'applicant' });
    expect(refusalOf(judging, atJudging, said('reopen'))).toBeUndefined();
    expect(moveBy(judging, atJudging, said('reopen'))).toMatchObject({
      ...{ left: { step: 'judging', visit: 1, outcome: 'reopen' } },
      position: { step: 'check', visit: 2, holder: 'office' },
    });
  });

  it.each([
    ['a file at a row of their own handed in again', atJudging, { ...resubmitted, step: 'judging' }, 'already-decided'],
    ['a file decided that was sent back', sentBack, { ...checked('approve'), role: 'applicant' }, 'already-decided'],
    [
      "an officer's decision at the applicant's row",
      atJudging,
      { ...said('content'), role: 'checker' },
      'wrong-executor',
    ],
    ['what only time takes', atJudging, said('silence'), 'unknown-outcome'],
    ['what only time takes, by an officer', begun, checked('late'), 'unknown-outcome'],
    ['a withdrawal from another visit', begun, withdrawn('check', 2), 'already-decided'],
  ] as const)('is refused: %s', (_, position, change, refusal) => {
    expect(refusalOf(judging, position, change)).toBe(refusal);
  });

  it.each([
    ['with an officer', begun, 'check'],
    ['sent back', sentBack, 'check'],
    ['at a row of their own', atJudging, 'judging'],
  ] as const)('withdraws a file %s, which ends it', (_, position, step) => {
    expect(isWithdrawable(judging, position)).toBe(true);
    expect(refusalOf(judging, position, withdrawn(step))).toBeUndefined();
    expect(moveBy(judging, position, withdrawn(step))).toMatchObject({
      ...{ left: { step, visit: 1, outcome: 'withdraw' } },
      position: { step: null, holder: 'closed', ending: 'withdrawn' },
    });
  });

  it('withdraws nothing that the table does not let them, nor what the system has, nor what is closed', () => {
    const atIssue: Position = { ...begun, step: 'issue', holder: 'system' };
    expect(refusalOf(judging, atIssue, withdrawn('issue'))).toBe('not-withdrawable');
    expect(refusalOf(table, opened, withdrawn('check'))).toBe('not-withdrawable');
    expect(isWithdrawable(judging, moveBy(judging, begun, withdrawn('check')).position)).toBe(false);
  });

  it("'s silence leaves their row as time does, and what was sent back too", () => {
    expect(leave(judging, atJudging, 'judging', 'silence').position).toMatchObject({
      holder: 'closed',
      ending: 'done',
    });
    expect(leave(judging, sentBack, 'check', 'late')).toMatchObject({
      ...{ left: { step: 'check', visit: 1, outcome: 'late' } },
      position: { step: 'judging', holder: 'applicant' },
    });
  });
});
