import type { CaseView, DossierAccess, TaskView } from '@loket/contracts';
import { newId } from '@loket/database';
import { CaseworkInTest, person } from '../testing/casework-in-test';
import { FollowedCase } from '../testing/followed-case';
import { province } from '../testing/given-office';
import { claimed } from '../testing/given-task';

let casework: CaseworkInTest;
beforeAll(async () => {
  casework = await CaseworkInTest.start({}, 'ministry');
});
afterAll(() => casework.stop());

const owner = person({ purposes: ['registrant'] });
const head = person({ roles: [{ role: 'agency-head', agency: province }] });
const certificate = newId();
const attached = [
  { id: certificate, entry: 'ministryCertificate', label: { id: 'Surat kementerian', en: 'Surat kementerian' } },
];

const givenSignature = async (): Promise<FollowedCase> => {
  const kase = await FollowedCase.opened(casework.office, { account: owner.accountId });
  await kase.decide('approve');
  await kase.decide('approve', { entries: { ministryNumber: '12/2026', ministryCertificate: certificate } });
  return kase;
};
const release = (kase: FollowedCase): Promise<unknown> =>
  casework.office.query(
    `INSERT INTO case_letter (letter_id, case_id, kind, number, released_at) VALUES ($1, $2, 'permit', '1', now())`,
    [newId(), kase.id],
  );
const seenByOwner = async (kase: FollowedCase): Promise<{ attachments: unknown; withheld: unknown }> => {
  const { attachments } = (await casework.ask<CaseView>(owner, `GET /cases/${kase.id}`)).body;
  const access = `GET /internal/dossiers/${kase.id}/access?account=${owner.accountId}`;
  return { attachments, withheld: (await casework.ask<DossierAccess>('service', access)).body.withheld };
};

it("the ministry's certificate is the applicant's from the hand-over on, not before", async () => {
  const kase = await givenSignature();
  expect(await seenByOwner(kase)).toEqual({ attachments: [], withheld: ['ministryCertificate'] });
  await release(kase);
  expect(await seenByOwner(kase)).toEqual({ attachments: attached, withheld: [] });
});

it('the head who is to approve sees it before', async () => {
  const task = await claimed(casework, await givenSignature(), head);
  const { body } = await casework.ask<TaskView>(head, `GET /tasks/${task.id}`);
  expect(body.attachments).toEqual(attached);
  const access = `GET /internal/dossiers/${task.kase.id}/access?account=${head.accountId}&roles=agency-head@${province}`;
  expect((await casework.ask<DossierAccess>('service', access)).body).toEqual({ read: true, write: [] });
});

it('the secret link of the tracking page shows nothing of it', async () => {
  const kase = await givenSignature();
  await release(kase);
  const [row] = await casework.office.query<{ path: string }>(
    `SELECT number || '/' || tracking_secret AS path FROM case_file WHERE id = $1`,
    [kase.id],
  );
  expect((await casework.ask<CaseView>('service', `GET /tracking/${row?.path}`)).body.attachments).toEqual([]);
});
