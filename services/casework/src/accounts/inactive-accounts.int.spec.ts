import { newId } from '@loket/database';
import { handleEvent } from '@loket/messaging';
import { topics } from '@loket/contracts';
import { eventHandlers } from '../events/event-handlers';
import { CaseworkInTest, person } from '../testing/casework-in-test';
import { FollowedCase } from '../testing/followed-case';
import { givenDraft, province } from '../testing/given-office';

const applicant = person({ purposes: ['registrant'] });
const officer = person({ roles: [{ role: 'provincial-verifier', agency: province }] });
const colleague = person({ roles: officer.roles });

let casework: CaseworkInTest;
let caseId: string;
let taskId: string;

beforeAll(async () => {
  casework = await CaseworkInTest.start();
  const kase = await FollowedCase.opened(casework.office, { account: applicant.accountId });
  caseId = kase.id;
  const [task] = await casework.office.query<{ id: string }>(`SELECT id FROM task WHERE case_id = $1`, [caseId]);
  taskId = task?.id ?? '';
});
afterAll(() => casework.stop());

const happens = (what: 'deactivated' | 'reactivated', accountId: string) =>
  handleEvent(casework.office.source, eventHandlers, topics.account, {
    ...{ id: newId(), type: `account.${what}`, source: 'accounts', subject: accountId, version: 2 },
    ...{ time: '2026-03-16T10:00:00+07:00', data: { accountId, actId: newId() } },
  });
const assignee = async () =>
  (await casework.office.query<{ assignee: string | null }>(`SELECT assignee FROM task WHERE id = $1`, [taskId]))[0]
    ?.assignee;

describe('an account that is deactivated', () => {
  it("gives its officer's tasks back to the queue, and takes none with a proof that is still good", async () => {
    expect(await casework.ask(officer, `POST /tasks/${taskId}/claim`, {})).toMatchObject({ status: 204 });
    expect(await assignee()).toBe(officer.accountId);
    expect(await happens('deactivated', officer.accountId)).toBe('handled');
    expect(await assignee()).toBeNull();
    expect(await casework.ask(officer, `POST /tasks/${taskId}/claim`, {})).toMatchObject({
      status: 403,
      body: { code: 'account-inactive' },
    });
    expect(await casework.ask(colleague, `POST /tasks/${taskId}/claim`, {})).toMatchObject({ status: 204 });
  });

  it('leaves the tasks of others alone, also when the event comes twice', async () => {
    await happens('deactivated', officer.accountId);
    expect(await assignee()).toBe(colleague.accountId);
  });

  it('is told to the officer who has the case of its holder, whose drafts and cases stay', async () => {
    const draftId = await givenDraft(casework.office, { account: applicant.accountId });
    const since = async () =>
      (await casework.ask<{ applicantInactiveSince: string | null }>(colleague, `GET /tasks/${taskId}`)).body
        .applicantInactiveSince;
    expect(await since()).toBeNull();
    await happens('deactivated', applicant.accountId);
    expect(await since()).toBe('2026-03-16T03:00:00.000Z');
    const kept = await casework.office.query(`SELECT id FROM draft WHERE id = ANY($1)`, [[draftId, caseId]]);
    expect(kept).toHaveLength(2);
    await happens('reactivated', applicant.accountId);
    expect(await since()).toBeNull();
    expect(await casework.ask(applicant, `GET /drafts/${draftId}`)).toMatchObject({ status: 200 });
  });
});
