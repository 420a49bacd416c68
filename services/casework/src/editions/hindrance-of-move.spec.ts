import { type Position, moveBy, nowhere, open } from '@loket/case-flow';
import { type Sop, type Step, snapshotOf } from '@loket/sop';
import { permitSop } from '../testing/permit-sop';
import { hindranceOfMove } from './hindrance-of-move';

const withRow = (key: string, change: Partial<Step>): Sop => ({
  ...permitSop,
  steps: permitSop.steps.map((step) => (step.key === key ? { ...step, ...change } : step)),
});
const initialled = withRow('check', { initials: ['section-head', 'agency-head'] });
const atCheck = open(snapshotOf(permitSop), nowhere).position;
const hindrance = (from: Sop, to: Sop, position: Position | null) =>
  hindranceOfMove(snapshotOf(from), snapshotOf(to), position)?.id;

it.each<[string, Sop, Sop, Position]>([
  ['with another time', permitSop, withRow('check', { executor: 'section-head' }), atCheck],
  ['with an added initial', permitSop, initialled, atCheck],
  ['with the applicant', permitSop, initialled, { ...atCheck, holder: 'applicant' }],
  [
    'after an initial that is asked there too',
    initialled,
    withRow('check', { initials: ['section-head'] }),
    { ...atCheck, initialled: 1 },
  ],
])('a case can be moved %s', (_, from, to, position) => {
  expect(hindrance(from, to, position)).toBeUndefined();
});

it.each<[string, Sop, Sop, Position | null, string]>([
  [
    'its row does not exist',
    permitSop,
    { ...permitSop, steps: permitSop.steps.slice(1) },
    atCheck,
    'tidak mempunyai baris',
  ],
  ['the product does its row', permitSop, withRow('check', { executor: 'system' }), atCheck, 'dikerjakan sistem'],
  [
    'other initials were put',
    initialled,
    withRow('check', { initials: ['agency-head'] }),
    { ...atCheck, initialled: 1 },
    'Paraf yang sudah',
  ],
  ['it runs in another way', permitSop, { ...permitSop, runsOn: 'table' }, atCheck, 'dijalankan dengan cara lain'],
  ['it is not open yet', permitSop, initialled, null, 'belum dibuka'],
  ['it is closed', permitSop, initialled, { ...atCheck, step: null, holder: 'closed' }, 'sudah selesai'],
])('a case cannot be moved where %s', (_, from, to, position, sentence) => {
  expect(hindrance(from, to, position)).toContain(sentence);
});

it('a case that has been moved goes on with the added initial', () => {
  const put = moveBy(snapshotOf(initialled), atCheck, {
    ...{ kind: 'decision', id: 'd', step: 'check', visit: 1, outcome: 'initial', by: 'ani', role: 'section-head' },
    at: '2026-03-13T10:00:00+07:00',
  });
  expect(put.position).toMatchObject({ step: 'check', initialled: 1 });
});
