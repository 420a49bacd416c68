import type { WorkflowHandle } from '@temporalio/client';
import { CaseOffice } from './office/case-office';
import type { FiledCase } from './office/filed-case';

jest.setTimeout(60_000);

let office: CaseOffice;
beforeAll(async () => {
  office = await CaseOffice.openAt('2026-07-06T10:00:00+07:00');
});
afterAll(() => office.close());

const decide = (kase: FiledCase, outcome: string) => kase.decide({ by: 'provincialVerifier', outcome });

describe('a half-yearly report', () => {
  it('goes from the verification over the register to the letter in hand', async () => {
    const kase = await office.file('ormas-reporting');
    await decide(kase, 'approve');
    expect(await kase.handle.result()).toEqual({ ending: 'issued' });
    expect(office.world.reported).toEqual([kase.id]);
    const key = `${kase.id}:letter:report-letter:visit-1`;
    expect(office.world.letters).toEqual([{ key, caseId: kase.id, kind: 'report-letter', visit: 1 }]);
    expect(office.world.released).toHaveLength(1);
    const [open, decision, ...rest] = await kase.causes();
    expect([open, decision?.length]).toEqual(['open', 36]);
    expect(rest).toEqual(['register-report', 'letter:report-letter:visit-1', 'issue:issuance:visit-1', 'hand-over']);
  });

  it('comes back to the verification that returned it', async () => {
    const kase = await office.file('ormas-reporting');
    await decide(kase, 'return');
    expect(await kase.position()).toMatchObject({ step: 'provincial-verification', holder: 'applicant' });
    await kase.resubmit();
    await decide(kase, 'approve');
    expect(await kase.handle.result()).toEqual({ ending: 'issued' });
  });

  it('ends where it is refused or withdrawn, and then neither the register nor a letter knows of it', async () => {
    const [refused, withdrawn] = [await office.file('ormas-reporting'), await office.file('ormas-reporting')];
    await decide(refused, 'refuse');
    await withdrawn.withdraw();
    expect(await refused.handle.result()).toEqual({ ending: 'refused' });
    expect(await withdrawn.handle.result()).toEqual({ ending: 'withdrawn' });
    for (const { id } of [refused, withdrawn]) expect(office.world.reported).not.toContain(id);
  });

  it('is due after five working days: warned on the last, overdue after it, and decided late all the same', async () => {
    const kase = await office.file('ormas-reporting', '2026-07-06T10:00:00+07:00');
    expect((await kase.openTask()).due_at).toEqual(new Date('2026-07-13T16:00:00+07:00'));
    await office.waitUntil('2026-07-14T09:00:00+07:00');
    const events = (await kase.ledger('provincial-verification')).map(({ event }) => event);
    expect(events).toEqual(expect.arrayContaining(['started', 'warned', 'overdue']));
    await decide(kase, 'approve');
    expect(await kase.handle.result()).toEqual({ ending: 'issued' });
    expect((await kase.ledger('provincial-verification')).at(-1)?.event).toBe('missed');
  });
});

describe('a round of reminders', () => {
  // By the environment's own client, so that the pauses between attempts pass at once.
  const resultOf = ({ workflowId }: WorkflowHandle): Promise<unknown> =>
    office.temporal.client.workflow.getHandle(workflowId).result();

  it('asks for its office once more while casework is away', async () => {
    office.world.remindersFail = 2;
    await resultOf(await office.remind('bakesbangpol-kalteng'));
    expect(office.world.remindedOffices).toEqual(['bakesbangpol-kalteng']);
  });

  it('without an office is no round', async () => {
    await expect(resultOf(await office.remind(''))).rejects.toThrow();
  });
});
