import type { TimelineEntry } from '@loket/contracts';
import { type Position, nowhere } from '@loket/case-flow';
import { caseRow } from '../testing/case-row-in-test';
import { objectionSop } from '../testing/objection-sop';
import { permitSop } from '../testing/permit-sop';
import { questionSop } from '../testing/question-sop';
import { visitSop } from '../testing/visit-sop';
import { type StepVisit, timelineOf } from './timeline';

const visit = (step: string, change: Partial<StepVisit> = {}): StepVisit => ({
  ...{ step, openedAt: new Date('2026-03-13T03:00:00Z'), closedAt: null, outcome: null, sla: 'running' },
  ...{ dueAt: new Date('2026-03-27T09:30:00Z'), left: null, officeName: 'Bakesbangpol', ...change },
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

describe('a row off the usual way', () => {
  const visitedOf = (position: Position, visits: readonly StepVisit[]) =>
    timelineOf(caseRow({ position }), visitSop, visits);
  const sent = closed('check', 'visit', '2026-03-16T03:00:00Z');

  it('is told of once the case has come there', () => {
    expect(visitedOf(at({ step: 'check' }), [visit('check')]).map(({ step }) => step)).not.toContain('visit');
    const timeline = visitedOf(at({ step: 'visit' }), [sent, visit('visit')]);
    expect(timeline.find(({ step }) => step === 'visit')?.state).toBe('now');
  });

  it('stays told, and done, when the case goes back before it', () => {
    const visits = [sent, closed('visit', 'done', '2026-03-17T03:00:00Z'), visit('check')];
    const timeline = visitedOf(at({ step: 'check', visit: 2 }), visits);
    expect(timeline.find(({ step }) => step === 'visit')?.state).toBe('done');
  });
});

describe('a row that nobody decided', () => {
  const at9 = '2026-03-27T09:30:00.000Z';
  const left = (by: 'time' | 'withdrawal', closedAt: string, leftAt = closedAt): TimelineEntry | undefined => {
    const done = { outcome: by === 'time' ? 'move-up' : 'withdraw', closedAt: new Date(closedAt) };
    const visits = [visit('answering', { ...done, left: { by, outcome: done.outcome, at: leftAt } })];
    const position = at({ step: 'settling' });
    return timelineOf(caseRow({ position }), objectionSop, visits)[0];
  };

  it('was missed by the office where its own time left it, and tells what that led to', () => {
    expect(left('time', at9)).toMatchObject({ sla: 'missed', leftBy: 'time', outcome: { id: 'Naik ke pimpinan' } });
  });

  it('was neither met nor missed where another clock left it, or the applicant withdrew', () => {
    expect(left('time', '2026-03-20T03:00:00.000Z')?.sla).toBe('none');
    expect(left('withdrawal', '2026-03-20T03:00:00.000Z')).toMatchObject({
      ...{ sla: 'none', leftBy: 'withdrawal', outcome: null },
    });
  });

  it('was met where the office had sent it back in time and the applicant let their time pass', () => {
    expect(left('time', '2026-03-20T03:00:00.000Z', '2026-04-02T09:00:00.000Z')).toMatchObject({
      ...{ sla: 'met', leftAt: '2026-04-02T09:00:00.000Z' },
    });
  });
});
