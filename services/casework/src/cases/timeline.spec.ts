import type { TimelineEntry } from '@loket/contracts';
import { type Position, nowhere } from '@loket/case-flow';
import { caseRow } from '../testing/case-row-in-test';
import { permitSop } from '../testing/permit-sop';
import { questionSop } from '../testing/question-sop';
import { type StepVisit, timelineOf } from './timeline';

const visit = (step: string, change: Partial<StepVisit> = {}): StepVisit => ({
  ...{ step, openedAt: new Date('2026-03-13T03:00:00Z'), closedAt: null, outcome: null, sla: 'running' },
  ...{ dueAt: new Date('2026-03-27T09:30:00Z'), officeName: 'Bakesbangpol', ...change },
});
const closed = (step: string, outcome: string, closedAt: string): StepVisit =>
  visit(step, { outcome, closedAt: new Date(closedAt) });
const at = (change: Partial<Position>): Position => ({ ...nowhere, holder: 'office', visit: 1, ...change });

const states = (entries: readonly TimelineEntry[]): string => entries.map((each) => each.state).join(' ');
const of = (position: Position, visits: readonly StepVisit[]): TimelineEntry[] =>
  timelineOf(caseRow({ position }), permitSop, visits);

it('shows each row of the table in order, the one that is on now, and who has it', () => {
  const timeline = of(at({ step: 'check' }), [visit('check')]);
  expect(states(timeline)).toBe('now ahead ahead ahead');
  expect(timeline[0]).toMatchObject({
    office: 'Bakesbangpol',
    dueAt: '2026-03-27T09:30:00.000Z',
    sla: 'running',
    leftAt: null,
    standardDays: 5,
  });
});

it('while the applicant has the file no office does', () => {
  const returned = closed('check', 'return', '2026-03-16T03:00:00Z');
  expect(of(at({ step: 'check', holder: 'applicant' }), [returned])[0]?.office).toBeNull();
});

it('a row behind the present one is done, with its outcome and whether it was in time', () => {
  const timeline = of(at({ step: 'ministry-check' }), [
    closed('check', 'approve', '2026-03-27T09:30:00Z'),
    visit('ministry-check'),
  ]);
  expect(states(timeline)).toBe('done now ahead ahead');
  expect(timeline[0]).toMatchObject({ outcome: { id: 'Setujui' }, sla: 'met', leftAt: '2026-03-27T09:30:00.000Z' });
});

it('a row that was left after its due time is missed', () => {
  const timeline = of(at({ step: 'ministry-check' }), [closed('check', 'approve', '2026-03-27T09:30:01Z')]);
  expect(timeline[0]?.sla).toBe('missed');
});

it('after an internal return the rows that were done lie ahead again', () => {
  const visits = [
    closed('check', 'approve', '2026-03-16T03:00:00Z'),
    closed('signature', 'return', '2026-03-17T03:00:00Z'),
    visit('check'),
  ];
  expect(states(of(at({ step: 'check', visit: 2 }), visits))).toBe('now ahead ahead ahead');
});

it('when all is done every row that was visited is done, that of the system too', () => {
  const visits = permitSop.steps.map(({ key }) => closed(key, 'approve', '2026-03-16T03:00:00Z'));
  expect(states(of(at({ step: null, holder: 'closed', ending: 'issued' }), visits))).toBe('done done done done');
});

it('tells each return with when the file went out and when it came back', () => {
  const back = visit('check', { openedAt: new Date('2026-03-17T03:00:00Z') });
  const [timeline] = of(at({ step: 'check', visit: 2 }), [closed('check', 'return', '2026-03-16T03:00:00Z'), back]);
  expect(timeline?.returns).toEqual([
    { returnedAt: '2026-03-16T03:00:00.000Z', resubmittedAt: '2026-03-17T03:00:00.000Z' },
  ]);
});

it('a return that has not come back yet has no end', () => {
  const visits = [closed('check', 'return', '2026-03-16T03:00:00Z')];
  const [timeline] = of(at({ step: 'check', holder: 'applicant' }), visits);
  expect(timeline?.returns).toEqual([{ returnedAt: '2026-03-16T03:00:00.000Z', resubmittedAt: null }]);
});

it('after a refusal the rows that were never reached stay ahead', () => {
  const timeline = of(at({ step: null, holder: 'closed', ending: 'refused' }), [
    closed('check', 'refuse', '2026-03-16T03:00:00Z'),
  ]);
  expect(states(timeline)).toBe('done ahead ahead ahead');
});

it('a return for an answer is told as one', () => {
  const visits = [closed('answering', 'ask-back', '2026-03-16T03:00:00Z')];
  const position = at({ step: 'answering', holder: 'applicant' });
  const [timeline] = timelineOf(caseRow({ position }), questionSop, visits);
  expect(timeline?.returns).toEqual([{ returnedAt: '2026-03-16T03:00:00.000Z', resubmittedAt: null, asked: true }]);
});
