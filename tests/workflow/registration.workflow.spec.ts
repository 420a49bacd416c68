import { CaseOffice } from './office/case-office';
import type { FiledCase } from './office/filed-case';

jest.setTimeout(60_000);

let office: CaseOffice;
beforeAll(async () => {
  office = await CaseOffice.openAt('2026-03-16T10:00:00+07:00');
});
afterAll(() => office.close());

const byProvince = (kase: FiledCase, outcome = 'approve') => kase.decide({ by: 'provincialVerifier', outcome });
const byMinistry = (kase: FiledCase, outcome = 'approve') => kase.decide({ by: 'ministryVerifier', outcome });
const byHead = (kase: FiledCase, outcome = 'approve') => kase.decide({ by: 'agencyHead', outcome });

describe('a registration', () => {
  it('goes from the province over the ministry and the head to the certificate in hand', async () => {
    const kase = await office.file('ormas-registration');
    await byProvince(kase);
    await byMinistry(kase);
    await byHead(kase);
    expect(await kase.handle.result()).toEqual({ ending: 'issued' });
    expect(await kase.position()).toMatchObject({ step: null, holder: 'closed', ending: 'issued' });
    const key = `${kase.id}:letter:skt:visit-1`;
    expect(office.world.letters).toEqual([{ key, caseId: kase.id, kind: 'skt', visit: 1 }]);
    expect(office.world.registered).toMatchObject([{ caseId: kase.id }]);
    expect(office.world.released).toEqual([office.world.registered[0]?.letterId]);
    expect((await kase.causes()).slice(4)).toEqual(['letter:skt:visit-1', 'register', 'hand-over']);
  });

  it('comes back to the verification that returned it', async () => {
    const kase = await office.file('ormas-registration');
    await byProvince(kase);
    await byMinistry(kase, 'return');
    expect(await kase.position()).toMatchObject({ step: 'ministry-verification', holder: 'applicant' });
    await kase.resubmit();
    expect(await kase.position()).toMatchObject({ step: 'ministry-verification', visit: 2, holder: 'office' });
  });

  it('goes back to the provincial verification when the head returns it', async () => {
    const kase = await office.file('ormas-registration');
    await byProvince(kase);
    await byMinistry(kase);
    await byHead(kase, 'return');
    expect(await kase.position()).toMatchObject({ step: 'provincial-verification', visit: 2, holder: 'office' });
    await byProvince(kase);
    await byMinistry(kase);
    await byHead(kase);
    expect(await kase.handle.result()).toEqual({ ending: 'issued' });
  });

  it('is closed by a refusal of the province', async () => {
    const kase = await office.file('ormas-registration');
    await byProvince(kase, 'refuse');
    expect(await kase.handle.result()).toEqual({ ending: 'refused' });
    expect((await kase.stored()).closed_at).not.toBeNull();
  });

  it('is closed by a refusal of the ministry', async () => {
    const kase = await office.file('ormas-registration');
    await byProvince(kase);
    await byMinistry(kase, 'refuse');
    expect(await kase.handle.result()).toEqual({ ending: 'refused' });
  });
});
