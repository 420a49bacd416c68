import type { SopSnapshot } from '@loket/sop/snapshot';
import type { Decision, Resubmission } from './change';
import { leave, moveBy, open, refusalOf } from './move';
import { type Position, nowhere } from './position';

const table: SopSnapshot = {
  service: 'permit',
  code: 'PRM',
  runsOn: 'registration',
  authority: 'province',
  steps: [
    {
      key: 'check',
      executor: 'verifier',
      office: 'case-office',
      outcomes: {
        approve: { leadsTo: 'sign' },
        return: { leadsTo: 'applicant' },
        refuse: { leadsTo: 'refused' },
      },
    },
    {
      key: 'sign',
      executor: 'head',
      office: 'case-office',
      fourEyesWith: ['check'],
      outcomes: { approve: { leadsTo: 'issue' }, return: { leadsTo: 'check' } },
    },
    { key: 'issue', executor: 'system', office: 'case-office', outcomes: { done: { leadsTo: 'issued' } } },
  ],
  endings: ['issued', 'refused'],
  letters: [],
};

const at = '2026-03-13T03:00:00.000Z';
const decision = (change: Partial<Decision> = {}): Decision => ({
  ...{ kind: 'decision', id: 'd', step: 'check', visit: 1, outcome: 'approve', by: 'ani', role: 'verifier', at },
  ...change,
});
const resubmission = (change: Partial<Resubmission> = {}): Resubmission => ({
  ...{ kind: 'resubmission', id: 'r', step: 'check', visit: 1, at },
  ...change,
});
const after = (position: Position, change: Decision | Resubmission): Position =>
  moveBy(table, position, change).position;

const opened = open(table, nowhere).position;
const returned = after(opened, decision({ outcome: 'return' }));
const atSign = after(opened, decision());

describe('open', () => {
  it('puts a case at the first row on its first visit', () => {
    expect(opened).toEqual({ ...nowhere, step: 'check', visit: 1, holder: 'office', visits: { check: 1 } });
  });
});

describe('refusalOf', () => {
  it.each<[string, Position, Decision | Resubmission, string | undefined]>([
    ['a decision on the step and visit where the case stands is allowed', opened, decision(), undefined],
    ['a decision on an earlier visit comes too late', opened, decision({ visit: 0 }), 'already-decided'],
    ['a decision on another step comes too late', atSign, decision(), 'already-decided'],
    ['a decision on a file that the applicant holds comes too late', returned, decision(), 'already-decided'],
    ['a decision by another role is refused', opened, decision({ role: 'head' }), 'wrong-executor'],
    ['an outcome that the row does not have is refused', opened, decision({ outcome: 'burn' }), 'unknown-outcome'],
    [
      'whoever checked may not sign',
      atSign,
      decision({ step: 'sign', by: 'ani', role: 'head' }),
      'four-eyes',
    ],
    ['somebody else may sign', atSign, decision({ step: 'sign', by: 'budi', role: 'head' }), undefined],
    ['a resubmission of a returned file is allowed', returned, resubmission(), undefined],
    ['a resubmission of a file that the office holds comes too late', opened, resubmission(), 'already-decided'],
    ['a resubmission of another visit comes too late', returned, resubmission({ visit: 2 }), 'already-decided'],
  ])('%s', (_, position, change, refusal) => {
    expect(refusalOf(table, position, change)).toBe(refusal);
  });
});

describe('moveBy', () => {
  it('leads on to the next row and remembers who decided', () => {
    expect(moveBy(table, opened, decision())).toEqual({
      position: { ...opened, step: 'sign', visits: { check: 1, sign: 1 }, deciders: { check: 'ani' } },
      left: { step: 'check', visit: 1, outcome: 'approve' },
    });
  });

  it('does not leave the row while the applicant corrects the file', () => {
    const move = moveBy(table, opened, decision({ outcome: 'return' }));
    expect(move).toEqual({ position: { ...opened, holder: 'applicant', deciders: { check: 'ani' } } });
  });

  it('brings a corrected file back to the row that returned it, on a new visit', () => {
    expect(moveBy(table, returned, resubmission())).toEqual({
      position: { ...returned, visit: 2, holder: 'office', visits: { check: 2 } },
    });
  });

  it('counts visits across an internal return', () => {
    const back = after(atSign, decision({ step: 'sign', outcome: 'return', by: 'budi', role: 'head' }));
    expect(back).toMatchObject({ step: 'check', visit: 2, holder: 'office', visits: { check: 2, sign: 1 } });
  });

  it('ends the case where the outcome leads to an ending', () => {
    const move = moveBy(table, opened, decision({ outcome: 'refuse' }));
    expect(move.position).toMatchObject({ step: null, holder: 'closed', ending: 'refused' });
    expect(move.left).toEqual({ step: 'check', visit: 1, outcome: 'refuse' });
  });

  it('hands a row without an officer to the system', () => {
    const signed = after(atSign, decision({ step: 'sign', by: 'budi', role: 'head' }));
    expect(signed).toMatchObject({ step: 'issue', holder: 'system' });
  });

  it('leaves the position it was given untouched', () => {
    const before = structuredClone(opened);
    moveBy(table, opened, decision());
    expect(opened).toEqual(before);
  });
});

describe('leave', () => {
  it('ends the case after the last row of the system', () => {
    const signed = after(atSign, decision({ step: 'sign', by: 'budi', role: 'head' }));
    expect(leave(table, signed, 'issue', 'done').position).toMatchObject({ holder: 'closed', ending: 'issued' });
  });

  it('fails on an outcome that the row does not have', () => {
    expect(() => leave(table, opened, 'check', 'burn')).toThrow('Row check of permit has no outcome burn');
  });
});
