import { type Decision, nowhere } from '@loket/case-flow';
import { inTransaction, newId, rows } from '@loket/database';
import { CaseOffice } from './office/case-office';
import type { FiledCase } from './office/filed-case';
import { accountOf } from './office/people';

jest.setTimeout(60_000);

const wib = (text: string): Date => new Date(`${text}:00+07:00`);

// Time passes for all cases of the office, so the tests stand in its order. Filed on Friday 13 March 2026, two working
// days end on Tuesday 17 March at 15:00 (Ramadan), and ten on Monday 6 April (Nyepi, Idul Fitri, Wafat Yesus Kristus).
let office: CaseOffice;
beforeAll(async () => {
  office = await CaseOffice.openAt('2026-03-13T10:00:00+07:00');
});
afterAll(() => office.close());

const filed = (): Promise<FiledCase> => office.file('objection');
const byOfficer = (kase: FiledCase, outcome: string) => kase.decide({ by: 'serviceOfficer', outcome });
const byApplicant = (kase: FiledCase, outcome: string) => kase.decide({ by: 'applicant', outcome });
const eventsOf = async (kase: FiledCase, key: string) => (await kase.ledger(key)).map((row) => row.event);
const query = (sql: string, parameters: readonly unknown[]): Promise<object[]> =>
  inTransaction(office.database.source, () => rows<object>(sql, parameters));

describe('an application that is withdrawn', () => {
  it.each([
    ['with an officer', async () => undefined],
    ['with the applicant', (kase: FiledCase) => byOfficer(kase, 'ask-back')],
    ["at a row of the applicant's own", (kase: FiledCase) => byOfficer(kase, 'answer')],
  ])('%s ends there', async (_, prepare) => {
    const kase = await filed();
    await prepare(kase);
    await kase.withdraw();
    expect(await kase.handle.result()).toEqual({ ending: 'withdrawn' });
    await expect(kase.openTask()).rejects.toThrow();
  });

  it('ends a registration that the ministry has', async () => {
    const kase = await office.file('ormas-registration');
    await kase.decide({ by: 'provincialVerifier', outcome: 'approve' });
    await kase.withdraw();
    expect(await kase.handle.result()).toEqual({ ending: 'withdrawn' });
    expect(await eventsOf(kase, 'ministry-verification')).toEqual(['started', 'met']);
  });

  it('is refused at a row that does not allow it', async () => {
    const kase = await filed();
    await byOfficer(kase, 'answer');
    await byApplicant(kase, 'unsolved');
    await expect(kase.withdraw()).rejects.toMatchObject({ cause: { type: 'not-withdrawable' } });
    expect(await kase.openTask()).toMatchObject({ step: 'settling' });
  });

  it('at the same time as it is decided takes the one or the other', async () => {
    const kase = await filed();
    const withdrawal = await kase.storeWithdrawal();
    const decision: Decision = {
      ...{ kind: 'decision', id: newId(), step: 'answering', visit: 1, outcome: 'answer', at: withdrawal.at },
      ...{ by: accountOf('serviceOfficer'), role: 'service-officer' },
    };
    const sent = await Promise.allSettled([kase.send(withdrawal), kase.send(decision)]);
    expect(sent.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const { step, ending } = await kase.position();
    expect([step, ending]).toEqual(sent[0].status === 'fulfilled' ? [null, 'withdrawn'] : ['judging', null]);
  });
});

describe('a workflow that lost what was recorded', () => {
  it('takes the lapse before the next change, which is refused', async () => {
    const kase = await filed();
    const { version, position } = await kase.stored();
    const decision = await kase.storeDecision({ by: 'serviceOfficer', outcome: 'answer' });
    await query(`UPDATE pending_change SET made_at = '2026-03-17T15:00:00.001+07:00' WHERE id = $1`, [decision.id]);
    // Casework has the wake that ended the row; the worker was killed before its history did.
    await office.world.recordTransition({
      ...{ caseId: kase.id, causeId: `wake:${version}`, baseVersion: version, position: position ?? nowhere },
      at: wib('2026-03-17T15:00').toISOString(),
    });
    await expect(kase.send(decision)).rejects.toThrow();
    expect((await kase.causes()).slice(1)).toEqual(['wake:1', 'lapse:answering:visit-1']);
    expect(await kase.openTask()).toMatchObject({ step: 'settling' });
  });
});

describe("a row of the applicant's own", () => {
  it("is nobody's task, and is decided by the applicant", async () => {
    const kase = await filed();
    await byOfficer(kase, 'answer');
    expect(await kase.position()).toMatchObject({ step: 'judging', holder: 'applicant' });
    await expect(kase.openTask()).rejects.toThrow();
    await byApplicant(kase, 'unsolved');
    expect(await kase.openTask()).toMatchObject({ step: 'settling' });
    expect(await eventsOf(kase, 'judging')).toEqual(['started', 'met']);
    expect(await eventsOf(kase, 'promise')).toEqual(['started', 'stopped', 'resumed']);
  });
});

describe('as time passes', () => {
  let [lapsing, decidedInTime, unanswered, silent, repliedInTime]: FiledCase[] = [];
  const given = (kase: FiledCase | undefined): FiledCase => {
    if (kase === undefined) throw new Error('The case was not filed');
    return kase;
  };
  beforeAll(async () => {
    [lapsing, decidedInTime, silent] = [await filed(), await filed(), await filed()];
    [unanswered, repliedInTime] = [await office.file('consultation'), await office.file('consultation')];
    for (const kase of [unanswered, repliedInTime])
      await kase.decide({ by: 'consultationOfficer', outcome: 'ask-back' });
    await office.waitUntil('2026-03-16T10:00:00+07:00');
    await byOfficer(silent, 'answer');
    await office.waitUntil('2026-03-17T14:59:00+07:00');
  });

  it("a row of the office is left by itself, as of its due time, and nobody's decision was needed", async () => {
    const kase = given(lapsing);
    const decision = await given(decidedInTime).storeDecision({ by: 'serviceOfficer', outcome: 'answer' });
    await office.waitUntil('2026-03-17T15:10:00+07:00');
    expect(await kase.openTask()).toMatchObject({ step: 'settling', due_at: wib('2026-03-31T16:00') });
    expect((await kase.causes()).slice(1)).toEqual(['wake:1', 'wake:2', 'lapse:answering:visit-1']);
    expect(
      await query(`SELECT happened_at FROM transition WHERE case_id = $1 AND cause_id LIKE 'lapse:%'`, [kase.id]),
    ).toEqual([{ happened_at: wib('2026-03-17T15:00') }]);
    expect(await eventsOf(kase, 'answering')).toEqual(['started', 'warned', 'overdue', 'missed']);
    await given(decidedInTime).send(decision);
  });

  it('a decision that was stored in time holds the limit off until it is through', async () => {
    const kase = given(decidedInTime);
    expect(await kase.position()).toMatchObject({ step: 'judging' });
    expect(await eventsOf(kase, 'answering')).toEqual(['started', 'warned', 'met']);
  });

  it("a row of the applicant's own closes the case where they say nothing, and nobody is late", async () => {
    const kase = given(silent);
    await office.waitUntil('2026-03-26T16:05:00+07:00');
    expect(await kase.handle.result()).toEqual({ ending: 'silent' });
    expect(await eventsOf(kase, 'judging')).toEqual(['started', 'warned', 'lapsed']);
    expect((await kase.stored()).closed_at).toEqual(wib('2026-03-26T16:00'));
  });

  it('a reply in the last minute comes before the timer', async () => {
    const kase = given(repliedInTime);
    await office.waitUntil('2026-04-06T15:59:00+07:00');
    await kase.resubmit();
    await office.waitUntil('2026-04-06T16:10:00+07:00');
    expect(await kase.openTask()).toMatchObject({ step: 'answering' });
    expect(await eventsOf(kase, 'return:answering')).toEqual(['started', 'warned', 'met']);
  });

  it('a file that was sent back is closed where nothing comes back', async () => {
    const kase = given(unanswered);
    expect(await kase.handle.result()).toEqual({ ending: 'unanswered' });
    expect((await kase.causes()).at(-1)).toBe('lapse:answering:visit-1');
    expect(await eventsOf(kase, 'return:answering')).toEqual(['started', 'warned', 'lapsed']);
    expect(await eventsOf(kase, 'promise')).toEqual(['started', 'stopped', 'met']);
  });
});
