import { clocksOf } from './clocks-of';
import { defineSop } from './define-sop';
import type { Sop } from './sop';
import type { Outcome, Step } from './step';
import { smallSop, withRow } from './testing/small-sop';
import { isLimit, isOwnRow, limitsAt } from './time-limits';

const text = (word: string) => ({ id: word, en: word });
const outcome = (leadsTo: string, more: Partial<Outcome> = {}): Outcome => ({
  label: text(leadsTo),
  leadsTo,
  ...more,
});
const days = (budget: number) => ({ kind: 'days', budget, provenance: 'law' }) as const;

/** The small table, in which the applicant says in three days whether they are content. */
const judged = (change: Partial<Step> = {}): Sop => ({
  ...withRow('sign', {
    executor: 'applicant',
    within: days(3),
    lapse: 'silence',
    outcomes: { content: outcome('issued'), reopen: outcome('check'), silence: outcome('issued') },
    ...change,
  }),
  executors: [...smallSop.executors, { key: 'applicant', name: text('Pemohon') }],
});

/** The small table, in which a file that was sent back is waited for. */
const awaited = (change: Partial<Step> = {}): Sop =>
  withRow('check', {
    outcomes: { ...smallSop.steps[0]?.outcomes, 'no-reply': outcome('refused') },
    returnLimit: { time: days(10), outcome: 'no-reply' },
    ...change,
  });
const withdrawable = (rows: readonly string[], ending = 'refused'): Sop => ({
  ...smallSop,
  withdrawal: { rows, ending },
});

it('takes a row of the applicant behind one of the office, which time may leave', () => {
  const sop = judged();
  expect(defineSop(sop)).toBe(sop);
  expect([isOwnRow(sop, 'check'), isOwnRow(sop, 'sign')]).toEqual([false, true]);
  expect(clocksOf(sop)).toMatchObject([{ key: 'sign', party: 'applicant' }]);
  expect(limitsAt(sop, 'sign', false)).toEqual([{ clock: 'sign', outcome: 'silence' }]);
});

it('takes a limit of how long a returned file is waited for: a clock of the applicant from the return on', () => {
  const sop = awaited({ within: days(5) });
  expect(defineSop(sop)).toBe(sop);
  expect(clocksOf(sop)).toMatchObject([
    { key: 'check', party: 'office' },
    {
      ...{ key: 'return:check', party: 'applicant', time: days(10) },
      ...{ starts: { row: 'check', when: 'returned' }, ends: { row: 'check', when: 'resubmitted' } },
    },
  ]);
  expect([limitsAt(sop, 'check', true), limitsAt(sop, 'check', false)]).toEqual([
    [{ clock: 'return:check', outcome: 'no-reply' }],
    [],
  ]);
  expect(['check', 'return:check'].map((clock) => isLimit(sop, clock))).toEqual([false, true]);
});

it('takes a withdrawal from rows of the office and of the applicant', () => {
  expect(defineSop(withdrawable(['check', 'sign'])).withdrawal?.rows).toEqual(['check', 'sign']);
  expect(defineSop({ ...judged(), withdrawal: { rows: ['sign'], ending: 'refused' } }).withdrawal).toBeDefined();
});

const long = (kind: 'long-text' | 'date') => ({ key: 'why', kind, label: text('Mengapa') });

it.each<[string, Sop, string]>([
  ['a lapse to an outcome that is not there', judged({ lapse: 'nothing' }), 'names the outcome "nothing"'],
  ['a lapse named as what every object has', judged({ lapse: 'toString' }), 'names the outcome "toString"'],
  [
    'a lapse without a time',
    withRow('sign', { lapse: 'late', outcomes: { approve: outcome('issued'), late: outcome('check') } }),
    'is left by time and has no time',
  ],
  [
    'a lapse that asks for a reason',
    judged({ outcomes: { content: outcome('issued'), silence: outcome('issued', { reason: 'required' }) } }),
    'asks for no reason, entry or verdict',
  ],
  [
    'a lapse that sends the file back',
    withRow('check', {
      ...{ within: days(1), lapse: 'return' },
      outcomes: { approve: outcome('sign'), return: outcome('applicant') },
    }),
    'cannot send the file back',
  ],
  ['nothing but time', judged({ outcomes: { silence: outcome('issued') } }), 'none that somebody can choose'],
  [
    'a return limit where nothing is sent back',
    withRow('sign', {
      outcomes: { approve: outcome('issued'), late: outcome('issued') },
      returnLimit: { time: days(1), outcome: 'late' },
    }),
    'cannot send the file back to them',
  ],
  ['a return limit of no time', awaited({ returnLimit: { time: days(0), outcome: 'no-reply' } }), 'allows 0 days'],
  ['a withdrawal from a row that is not there', withdrawable(['archive']), 'names the row "archive"'],
  ['a withdrawal to no ending', withdrawable(['check'], 'gone'), 'leads to the ending "gone"'],
  [
    'an outcome named as a withdrawal',
    withRow('sign', { outcomes: { withdraw: outcome('issued') } }),
    'may not be called "withdraw"',
  ],
  [
    'a file asked of the applicant',
    judged({ outcomes: { content: outcome('issued', { entries: [long('date')] }), silence: outcome('issued') } }),
    'can ask for texts only',
  ],
  [
    "a return at the applicant's own row",
    judged({ outcomes: { content: outcome('issued'), back: outcome('applicant'), silence: outcome('issued') } }),
    'cannot send the file back to the applicant',
  ],
  ["documents at the applicant's own row", judged({ completeness: ['letter'] }), 'checks no documents'],
  ['officers who file, and none named', { ...smallSop, filedBy: 'officer' }, 'must name the roles'],
  ['an applicant who enters as an officer', { ...smallSop, enteredBy: ['applicant'] }, 'is no role of an officer'],
  ['a role that enters twice', { ...smallSop, enteredBy: ['clerk', 'clerk'] }, 'stands twice'],
])('refuses %s', (_, sop, message) => {
  expect(() => defineSop(sop)).toThrow(message);
});

it('lets the applicant write at a row of their own', () => {
  const content = outcome('issued', { entries: [long('long-text')] });
  expect(() => defineSop(judged({ outcomes: { content, silence: outcome('issued') } }))).not.toThrow();
});
