import type { CaseByEdition, CaseEdition, DecisionAccepted, EditionRecorded } from '@loket/contracts';
import { newId } from '@loket/database';
import { hashOf } from '@loket/sop/publishing';
import { localDate } from '@loket/working-time';
import { CaseworkInTest, person } from '../testing/casework-in-test';
import { FollowedCase } from '../testing/followed-case';
import { forgetEditions, province } from '../testing/given-office';
import { permitSop } from '../testing/permit-sop';

const administrator = person({ roles: [{ role: 'administrator', agency: province }] });
const supervisor = person({ roles: [{ role: 'supervisor', agency: province }] });
const day = (ahead: number): string => localDate(Date.now() + ahead * 86_400_000, 'WIB');

const shorter = { within: { kind: 'days', budget: 3 } };

let casework: CaseworkInTest;
beforeAll(async () => {
  casework = await CaseworkInTest.start();
});
afterAll(() => casework.stop());
afterEach(() => forgetEditions(casework.office));

async function amended(service = 'permit', validFrom = day(0), check: object = shorter): Promise<string> {
  const rows = service === 'permit' ? { check } : {};
  const amendment = { legalBasis: 'SK 12/2026', rows, promise: { kind: 'days', budget: 40 } };
  const [base] = await casework.office.query<{ hash: string }>(
    `SELECT definition_hash AS hash FROM edition WHERE service = $1 ORDER BY valid_from DESC LIMIT 1`,
    [service],
  );
  const { body } = await casework.ask<EditionRecorded>(
    administrator,
    `POST /agencies/${province}/services/${service}/editions`,
    { id: newId(), base: base?.hash, validFrom, amendment },
  );
  return body.id;
}
const move = (kase: FollowedCase, edition: string, id = newId(), by = supervisor) =>
  casework.ask<DecisionAccepted & { detail?: string }>(by, `POST /cases/${kase.id}/edition`, { id, edition });
const stored = (kase: FollowedCase) =>
  casework.office.query<{ id: string; cause: string; actor: string }>(
    `SELECT id, cause, actor FROM pending_change WHERE case_id = $1 AND kind = 'edition'`,
    [kase.id],
  );

it('a supervisor sees the edition that a case follows, the newer ones and what they change', async () => {
  const kase = await FollowedCase.opened(casework.office);
  const edition = await amended();
  const { body } = await casework.ask<CaseEdition>(supervisor, `GET /cases/${kase.id}/edition`);
  expect(body).toMatchObject({
    ...{ revision: 0, stepTitle: { id: 'Pemeriksaan' }, moving: false },
    newer: [
      {
        ...{ id: edition, revision: 1, validFrom: day(0), legalBasis: 'SK 12/2026', hindrance: null },
        changes: [
          { row: null, text: { id: 'Seluruh layanan: tanpa waktu menjadi 40 hari kerja.' } },
          { row: 'check', text: { id: 'Baris 1 (Pemeriksaan): 5 hari kerja menjadi 3 hari kerja.' } },
        ],
      },
    ],
  });
  const list = await casework.ask<CaseByEdition[]>(supervisor, `GET /agencies/${province}/services/permit/open-cases`);
  expect(list.body).toMatchObject([{ caseId: kase.id, revision: 0, behind: true }]);
});

it('a move is stored with its edition and its supervisor, once however often it is sent', async () => {
  const kase = await FollowedCase.opened(casework.office);
  const edition = await amended();
  const id = newId();
  const answers = await Promise.all([move(kase, edition, id), move(kase, edition, id)]);
  expect(answers.map(({ status, body }) => [status, body.state])).toEqual([
    [200, 'processing'],
    [200, 'processing'],
  ]);
  expect(await stored(kase)).toEqual([{ id, cause: edition, actor: supervisor.accountId }]);
});

it('the workflow gets the new table with the answer, the ledger the recalculated deadline', async () => {
  const kase = await FollowedCase.opened(casework.office);
  const edition = await amended();
  const id = newId();
  await move(kase, edition, id);
  const answer = await kase.record(id, { position: kase.position });
  expect(answer).toMatchObject({ status: 'recorded', transition: { causeId: id, table: { service: 'permit' } } });
  const rows = await casework.office.query(
    `SELECT event, cause FROM sla_ledger WHERE case_id = $1 AND event = 'recalculated'`,
    [kase.id],
  );
  expect(rows).toEqual([{ event: 'recalculated', cause: edition }]);
  const { body } = await casework.ask<CaseEdition>(supervisor, `GET /cases/${kase.id}/edition`);
  expect(body).toMatchObject({ revision: 1, newer: [] });
});

it("a task that another executor's initial now comes before is anybody's of that role again", async () => {
  const kase = await FollowedCase.opened(casework.office);
  await casework.office.query(`UPDATE task SET assignee = $2, assignee_name = 'Ani' WHERE case_id = $1`, [
    kase.id,
    newId(),
  ]);
  const edition = await amended('permit', day(0), { initials: ['agency-head'] });
  const id = newId();
  await move(kase, edition, id);
  await kase.record(id, { position: kase.position });
  const [task] = await casework.office.query(`SELECT executor, initial, assignee FROM task WHERE case_id = $1`, [
    kase.id,
  ]);
  expect(task).toEqual({ executor: 'agency-head', initial: 1, assignee: null });
});

it('a case that has gone on to a row which the edition lacks is refused for good, and can be moved later', async () => {
  const kase = await FollowedCase.opened(casework.office);
  const edition = await amended();
  const id = newId();
  await move(kase, edition, id);
  const without = { ...permitSop, steps: permitSop.steps.slice(1) };
  const hash = hashOf(without);
  await casework.office.query(
    `INSERT INTO definition (hash, service, sop, templates, origin) VALUES ($1, 'permit', $2, '{}', 'office')`,
    [hash, without],
  );
  await casework.office.query(`UPDATE edition SET definition_hash = $2 WHERE id = $1`, [edition, hash]);
  await expect(kase.record(id, { position: kase.position })).rejects.toMatchObject({ code: 'stale-page' });
  await casework.office.query(
    `UPDATE pending_change SET settled_at = now(), refusal = 'already-decided' WHERE id = $1`,
    [id],
  );
  expect((await move(kase, edition)).body).toMatchObject({ detail: expect.stringContaining('tidak mempunyai baris') });
});

it.each<[string, () => Promise<string>, number, RegExp]>([
  ['of another service', () => amended('copy-service'), 400, /bukan edisi layanan ini/],
  ['that does not exist', async () => newId(), 400, /bukan edisi layanan ini/],
  ['that does not hold yet', () => amended('permit', day(4)), 409, /belum berlaku/],
])('an edition %s is refused', async (_, edition, status, sentence) => {
  const kase = await FollowedCase.opened(casework.office);
  const answer = await move(kase, await edition());
  expect([answer.status, answer.body.detail]).toEqual([status, expect.stringMatching(sentence)]);
  expect(await stored(kase)).toEqual([]);
});

it("nobody but a supervisor of the case's office moves it", async () => {
  const kase = await FollowedCase.opened(casework.office);
  const edition = await amended();
  const elsewhere = person({ roles: [{ role: 'supervisor', agency: 'kesbangpol-kotawaringin-barat' }] });
  for (const other of [
    administrator,
    elsewhere,
    person({ roles: [{ role: 'provincial-verifier', agency: province }] }),
  ])
    expect((await move(kase, edition, newId(), other)).status).toBe(404);
});
