import { definition } from '@loket/complaint';
import { complaintStates } from '../../services/casework/src/complaints/complaint-states';
import { CaseOffice } from './office/case-office';
import type { FiledCase } from './office/filed-case';

jest.setTimeout(60_000);

const wib = (text: string): Date => new Date(`${text}:00+07:00`);

// Filed on a Friday, before two weeks in which five days are working days (Nyepi, Idul Fitri, collective leave). Time
// passes for all complaints of the office, so the tests stand in its order.
let office: CaseOffice;
let unverified: FiledCase;
let unanswered: FiledCase;
let unsolved: FiledCase;
let unsaid: FiledCase;
let reopened: FiledCase;

const byOfficer = (kase: FiledCase, outcome: string) => kase.decide({ by: 'complaintOfficer', outcome });
const byOfficial = (kase: FiledCase, outcome: string) => kase.decide({ by: 'complaintOfficial', outcome });
const byHead = (kase: FiledCase, outcome: string) => kase.decide({ by: 'agencyHead', outcome });
const byComplainant = (kase: FiledCase, outcome: string) => kase.decide({ by: 'applicant', outcome });
const stepOf = async (kase: FiledCase) => (await kase.position()).step;
const eventsOf = async (kase: FiledCase, key: string) => (await kase.ledger(key)).map((row) => row.event);

beforeAll(async () => {
  office = await CaseOffice.openAt('2026-03-13T10:00:00+07:00');
  const filed = (category: string) => office.file('complaint', undefined, { category, anonymity: 'anonymous' });
  [unverified, unanswered, unsolved, unsaid, reopened] = [
    await filed('information'),
    await filed('supervisory'),
    await filed('ordinary'),
    await filed('ordinary'),
    await filed('information'),
  ];
  for (const kase of [unanswered, unsolved, unsaid, reopened]) await byOfficer(kase, 'accept');
  await byOfficer(unsolved, 'respond');
  for (const kase of [unsaid, reopened]) await byOfficer(kase, 'answer');
});
afterAll(() => office.close());

describe('the limits of a complaint', () => {
  it('each kind has the one clock of its own, from the end of the verification on', async () => {
    expect(await unverified.openTask()).toMatchObject({ step: 'verification', due_at: wib('2026-03-25T16:00') });
    expect(await eventsOf(unverified, 'answer-information')).toEqual([]);
    expect(await eventsOf(unsolved, 'answer-ordinary')).toEqual(['started']);
    expect(await eventsOf(unsolved, 'answer-supervisory')).toEqual([]);
    expect((await unanswered.ledger('answer-supervisory'))[0]?.due_at).toEqual(wib('2026-06-24T16:00'));
  });

  it('the clock of its kind stands while the complainant has the answer', async () => {
    expect(await reopened.stored()).toMatchObject({ position: { step: 'officer-answer', holder: 'applicant' } });
    expect(await eventsOf(reopened, 'answer-information')).toEqual(['started', 'stopped']);
  });

  it('not verified in 3 working days it goes to the complaint official', async () => {
    await office.waitUntil('2026-03-25T16:05:00+07:00');
    expect(await unverified.openTask()).toMatchObject({ step: 'official-follow-up' });
    expect(await eventsOf(unverified, 'verification')).toEqual(['started', 'warned', 'overdue', 'missed']);
  });

  it('without a first response in 5 working days it goes to the complaint official', async () => {
    expect(await unanswered.openTask()).toMatchObject({ step: 'first-response', due_at: wib('2026-03-27T16:30') });
    await office.waitUntil('2026-03-27T16:35:00+07:00');
    expect(await stepOf(unanswered)).toBe('official-follow-up');
  });

  it('a request for information not answered in 5 working days goes on from the official to the head', async () => {
    expect(await stepOf(unverified)).toBe('official-follow-up');
    await office.waitUntil('2026-04-01T16:05:00+07:00');
    expect(await unverified.openTask()).toMatchObject({ step: 'head-settling' });
    await byHead(unverified, 'settle');
    expect(await unverified.handle.result()).toEqual({ ending: 'settled' });
    expect((await eventsOf(unverified, 'answer-information')).at(-1)).toBe('missed');
  });

  it('an answer on which the complainant says nothing in 10 working days closes it', async () => {
    await office.waitUntil('2026-04-06T15:55:00+07:00');
    expect(await stepOf(unsaid)).toBe('officer-answer');
    // In the last minutes the other complainant does say something.
    await byComplainant(reopened, 'reopen');
    await office.waitUntil('2026-04-06T16:05:00+07:00');
    expect(await unsaid.handle.result()).toEqual({ ending: 'closed' });
    expect(await reopened.openTask()).toMatchObject({ step: 'official-follow-up' });
  });

  it('reopened, it goes from level to level up to the head, who settles it for good', async () => {
    expect(await eventsOf(reopened, 'answer-information')).toEqual(['started', 'stopped', 'resumed']);
    await byOfficial(reopened, 'answer');
    await byComplainant(reopened, 'reopen');
    expect(await reopened.openTask()).toMatchObject({ step: 'head-settling' });
    await byHead(reopened, 'settle');
    expect(await reopened.handle.result()).toEqual({ ending: 'settled' });
  });

  it('a complaint not answered in the 14 working days of its kind goes to the complaint official', async () => {
    expect(await unsolved.openTask()).toMatchObject({ step: 'handling', due_at: wib('2026-04-10T16:30') });
    await office.waitUntil('2026-04-10T16:35:00+07:00');
    expect(await unsolved.openTask()).toMatchObject({ step: 'official-follow-up' });
    // The clock of its kind is over and limits no later row: the official still answers.
    await byOfficial(unsolved, 'answer');
    await byComplainant(unsolved, 'solved');
    expect(await unsolved.handle.result()).toEqual({ ending: 'solved' });
  });

  it('what the official has not solved in 14 working days goes to the head, who passes it to the inspectorate', async () => {
    await office.waitUntil('2026-04-17T16:35:00+07:00');
    expect(await unanswered.openTask()).toMatchObject({ step: 'head-settling' });
    await byHead(unanswered, 'refer');
    await byOfficial(unanswered, 'send');
    expect(await unanswered.handle.result()).toEqual({ ending: 'referred' });
  });
});

it('nobody chooses what time decides', async () => {
  const kase = await office.file('complaint', undefined, { category: 'ordinary' });
  await expect(byOfficer(kase, 'move-up')).rejects.toMatchObject({ cause: { type: 'unknown-outcome' } });
});

it('every outcome of the table is told as a state', () => {
  const outcomes = definition.steps.filter(({ no }) => no !== '1').flatMap((step) => Object.keys(step.outcomes));
  const untold = outcomes.filter((outcome) => complaintStates(new Date(), [{ outcome, at: new Date() }]).length !== 2);
  expect(untold).toEqual([]);
});
