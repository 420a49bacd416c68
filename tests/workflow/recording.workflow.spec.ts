import { type Change, moveBy } from '@loket/case-flow';
import { eventually } from '@loket/testing';
import { temporal } from '@temporalio/proto';
import { CaseOffice } from './office/case-office';
import type { FiledCase } from './office/filed-case';

const { EVENT_TYPE_ACTIVITY_TASK_SCHEDULED } = temporal.api.enums.v1.EventType;

jest.setTimeout(60_000);

let office: CaseOffice;
beforeAll(async () => {
  office = await CaseOffice.openAt('2026-03-13T10:00:00+07:00');
});
afterAll(() => office.close());

/** Casework has the decision's transition, the workflow's history does not: as after a crash of both. */
async function recordBehindTheWorkflow(kase: FiledCase, change: Change): Promise<void> {
  const { snapshot, version } = await kase.stored();
  const move = moveBy(snapshot, await kase.position(), change);
  await office.world.recordTransition({ caseId: kase.id, causeId: change.id, baseVersion: version, ...move });
}

const scheduled = async (kase: FiledCase): Promise<number> =>
  (await kase.history()).filter((event) => event.eventType === EVENT_TYPE_ACTIVITY_TASK_SCHEDULED).length;

describe('a decision whose history was lost', () => {
  it('is taken from casework when it is sent again, and recorded once', async () => {
    const kase = await office.file('ormas-registration');
    const decision = await kase.storeDecision({ by: 'provincialVerifier', outcome: 'approve' });
    await recordBehindTheWorkflow(kase, decision);
    await kase.send(decision);
    expect(await kase.causes()).toEqual(['open', decision.id]);
    await kase.decide({ by: 'ministryVerifier', outcome: 'approve' });
    expect(await kase.position()).toMatchObject({ step: 'approval', holder: 'office' });
  });

  it('is caught up when the timer finds the workflow behind, without recording again', async () => {
    const kase = await office.file('ormas-registration');
    const decision = await kase.storeDecision({ by: 'provincialVerifier', outcome: 'approve' });
    await recordBehindTheWorkflow(kase, decision);
    await office.waitUntil('2026-03-30T09:00:00+07:00');
    expect(await kase.causes()).toEqual(['open', decision.id]);
    await expect(kase.send(decision)).rejects.toThrow();
    await kase.decide({ by: 'ministryVerifier', outcome: 'approve' });
    expect(await kase.position()).toMatchObject({ step: 'approval', visit: 1 });
    expect((await kase.causes()).length).toBe(3);
  });

  it('does not stop the case from following its table to the end', async () => {
    const kase = await office.file('account-opening');
    const decision = await kase.storeDecision({ by: 'accountOfficer', outcome: 'accept' });
    await recordBehindTheWorkflow(kase, decision);
    await office.world.recordTransition(await accountOpened(kase));
    await kase.send(decision);
    expect(await kase.handle.result()).toEqual({ ending: 'opened' });
    expect(await kase.causes()).toEqual(['open', decision.id, 'account']);
  });
});

async function accountOpened(kase: FiledCase) {
  const position = { ...(await kase.position()), step: null, holder: 'closed', ending: 'opened' } as const;
  const left = { step: 'opening', visit: 1, outcome: 'done' };
  return { caseId: kase.id, causeId: 'account', baseVersion: 2, position, left };
}

it.each(['is away', 'hangs'] as const)(
  'recording goes through later when casework %s, by an ordinary activity',
  async (casework) => {
    const kase = await office.file('ormas-registration');
    const before = await scheduled(kase);
    office.world.casework = casework;
    const decided = kase.decide({ by: 'provincialVerifier', outcome: 'approve' });
    await eventually(async () => expect(await scheduled(kase)).toBe(before + 1));
    office.world.casework = 'answers';
    await decided;
    expect(await kase.position()).toMatchObject({ step: 'ministry-verification' });
    expect(await scheduled(kase)).toBe(before + 1);
  },
);
