import type { DeadlineNotice } from '@loket/contracts';
import { CaseworkInTest } from '../testing/casework-in-test';
import { FollowedCase } from '../testing/followed-case';
import { ministry, province } from '../testing/given-office';
import { claimed, verifier } from '../testing/given-task';

let casework: CaseworkInTest;
beforeAll(async () => {
  casework = await CaseworkInTest.start();
  const { officers } = casework.neighbours;
  officers.set(`provincial-verifier@${province}`, ['verifier-1', 'verifier-2']);
  officers.set(`section-head@${province}`, ['section-head', 'verifier-1']);
  officers.set(`agency-head@${province}`, ['head']);
  officers.set(`ministry-verifier@${ministry}`, ['ministry-verifier']);
  officers.set(`section-head@${ministry}`, ['ministry-section-head']);
  officers.set(`agency-head@${ministry}`, ['ministry-head']);
});
afterAll(() => casework.stop());

const noticeOf = async (kase: FollowedCase, event: string, clock = 'check'): Promise<DeadlineNotice> => {
  const route = `GET /internal/cases/${kase.id}/deadline-notice?event=${event}&clock=${clock}`;
  return (await casework.ask<DeadlineNotice>('service', route)).body;
};
const toldOf = async (...asked: Parameters<typeof noticeOf>): Promise<readonly string[]> =>
  [...(await noticeOf(...asked)).officers].sort();

it('a file that nobody has taken: every officer of the role at that office', async () => {
  const kase = await FollowedCase.opened(casework.office);
  expect(await toldOf(kase, 'case.warned')).toEqual(['verifier-1', 'verifier-2']);
  expect(await toldOf(kase, 'case.overdue')).toEqual(['section-head', 'verifier-1', 'verifier-2']);
});

it('a file that an officer has taken: that officer alone, and each person once', async () => {
  const kase = await FollowedCase.opened(casework.office);
  const { officer } = await claimed(casework, kase, verifier());
  expect(await toldOf(kase, 'case.warned')).toEqual([officer.accountId]);
  expect(await toldOf(kase, 'case.overdue')).toEqual([officer.accountId, 'section-head', 'verifier-1'].sort());
});

it('an escalation: the head of the office', async () => {
  expect(await toldOf(await FollowedCase.opened(casework.office), 'case.escalated')).toEqual(['head']);
});

it("the ministry's row: the ministry's people; what spans rows: the heads of the case's own office", async () => {
  const kase = await FollowedCase.opened(casework.office);
  await kase.decide('approve');
  expect(await toldOf(kase, 'case.overdue', 'ministry-check')).toEqual(['ministry-section-head', 'ministry-verifier']);
  expect(await toldOf(kase, 'case.escalated', 'ministry-check')).toEqual(['ministry-head']);
  expect(await toldOf(kase, 'case.escalated', 'promise')).toEqual(['head']);
});

it('a file that the applicant has by now: no warning to anybody', async () => {
  const kase = await FollowedCase.opened(casework.office);
  await kase.decide('return');
  expect(await toldOf(kase, 'case.warned')).toEqual([]);
});

it('says number, row and zone, and nothing of the applicant', async () => {
  const kase = await FollowedCase.opened(casework.office, { form: { organisationName: 'Sanggar Kahayan' } });
  const notice = await noticeOf(kase, 'case.overdue');
  expect(notice).toMatchObject({ serviceTitle: 'Izin', clockTitle: 'Pemeriksaan', zone: 'WIB' });
  expect(notice.number).toMatch(/^IZN-/);
  expect(JSON.stringify(notice)).not.toContain('Sanggar Kahayan');
});
