import { WorkflowUpdateFailedError } from '@temporalio/client';
import { CaseOffice } from './office/case-office';
import type { FiledCase } from './office/filed-case';

jest.setTimeout(60_000);

// On the real server: the time-skipping one keeps the task in which an Update was refused.
let office: CaseOffice;
beforeAll(async () => {
  office = await CaseOffice.openNow();
});
afterAll(() => office.close());

const byProvince = (kase: FiledCase, outcome = 'approve') => kase.decide({ by: 'provincialVerifier', outcome });

/** The refusal's code, once it is sure that the history is as it was. */
async function refusalOf(kase: FiledCase, decide: () => Promise<void>): Promise<string | null | undefined> {
  const before = (await kase.history()).length;
  const error: unknown = await decide().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect((await kase.history()).length).toBe(before);
  return error instanceof WorkflowUpdateFailedError ? error.cause?.message : undefined;
}

describe('a decision is refused and leaves no event', () => {
  it('when the same person decided the earlier verification', async () => {
    const kase = await office.file('ormas-registration');
    await byProvince(kase);
    const refusal = refusalOf(kase, () => kase.decide({ by: 'provincialVerifier', outcome: 'approve' }));
    expect(await refusal).toBe('four-eyes');
  });

  it('when it is for another visit', async () => {
    const kase = await office.file('ormas-registration');
    await byProvince(kase, 'return');
    await kase.resubmit();
    const late = { by: 'provincialVerifier', outcome: 'approve', visit: 1 } as const;
    expect(await refusalOf(kase, () => kase.decide(late))).toBe('already-decided');
  });

  it('when the file is with the applicant', async () => {
    const kase = await office.file('ormas-registration');
    await byProvince(kase, 'return');
    expect(await refusalOf(kase, () => byProvince(kase))).toBe('already-decided');
  });

  it('when another role decides', async () => {
    const kase = await office.file('ormas-registration');
    const foreign = { by: 'agencyHead', role: 'agency-head', outcome: 'approve' } as const;
    expect(await refusalOf(kase, () => kase.decide(foreign))).toBe('wrong-executor');
  });

  it('when the table does not have its outcome', async () => {
    const kase = await office.file('ormas-registration');
    expect(await refusalOf(kase, () => byProvince(kase, 'postpone'))).toBe('unknown-outcome');
  });

  it('when the case has had what it has once, in another row too', async () => {
    const kase = await office.file('consultation');
    await kase.decide({ by: 'consultationOfficer', outcome: 'ask-back' });
    await kase.resubmit();
    const again = { by: 'consultationOfficer', outcome: 'ask-back' } as const;
    expect(await refusalOf(kase, () => kase.decide(again))).toBe('only-once');
    await kase.decide({ by: 'consultationOfficer', outcome: 'pass-on' });
    expect(await refusalOf(kase, () => kase.decide({ ...again, by: 'unitConsultant' }))).toBe('only-once');
  });
});
