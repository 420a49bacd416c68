import type { Actor, CaseLedger } from '@loket/contracts';
import { newId } from '@loket/database';
import { CaseworkInTest, person } from '../testing/casework-in-test';
import { FollowedCase } from '../testing/followed-case';
import { ministry, province } from '../testing/given-office';
import { verifier } from '../testing/given-task';

let casework: CaseworkInTest;
beforeAll(async () => {
  casework = await CaseworkInTest.start();
});
afterAll(() => casework.stop());

const ledgerOf = async (kase: FollowedCase, reader: Actor = verifier()): Promise<CaseLedger> =>
  (await casework.ask<CaseLedger>(reader, `GET /cases/${kase.id}/ledger`)).body;
const statusFor = async (kase: FollowedCase, reader: Actor): Promise<number> =>
  (await casework.ask(reader, `GET /cases/${kase.id}/ledger`)).status;
const iso = (time: string): string => new Date(time).toISOString();

const due = '2026-03-27T16:30:00+07:00';

it('tells every event of every clock in the order it was recorded, with who had the file', async () => {
  const kase = await FollowedCase.opened(casework.office);
  await kase.wake(due);
  await kase.decide('return', { at: '2026-03-30T09:00:00+07:00' });
  await kase.resubmit('2026-03-31T09:00:00+07:00');
  await kase.decide('approve', { at: '2026-03-31T10:00:00+07:00' });
  const { rows } = await ledgerOf(kase);
  expect(rows.map(({ clockTitle, event, holder, office }) => [clockTitle.id, event, holder?.id, office])).toEqual([
    ['Pemeriksaan', 'started', 'provincial-verifier', province],
    ['Pemeriksaan', 'warned', 'provincial-verifier', province],
    ['Pemeriksaan', 'overdue', 'provincial-verifier', province],
    ['Pemeriksaan', 'stopped', 'applicant', province],
    ['Pemeriksaan', 'resumed', 'provincial-verifier', province],
    ['Pemeriksaan', 'missed', 'provincial-verifier', province],
    ['Pemeriksaan kementerian', 'started', 'ministry-verifier', ministry],
  ]);
  expect(rows[2]).toMatchObject({ happenedAt: iso(due), dueAt: iso(due), level: 0, zone: 'WIB', legalBasis: null });
  expect(rows.map(({ party }) => party)).toEqual([
    'office',
    'office',
    'office',
    'applicant',
    'office',
    'office',
    'office',
  ]);
});

it('an escalation carries its level', async () => {
  const kase = await FollowedCase.opened(casework.office);
  await kase.wake('2026-04-10T08:00:00+07:00');
  const escalated = (await ledgerOf(kase)).rows.filter(({ event }) => event === 'escalated');
  expect(escalated.map(({ level }) => level)).toEqual([1, 2]);
});

it('parts the time of the office from that of the applicant', async () => {
  const kase = await FollowedCase.opened(casework.office);
  // 16 March counts against the office, 17 March against the applicant; 18 to 24 March are days off; 25 March decides.
  await kase.decide('return', { at: '2026-03-17T10:00:00+07:00' });
  await kase.resubmit('2026-03-25T09:00:00+07:00');
  await kase.decide('approve', { at: '2026-03-26T10:00:00+07:00' });
  const [check] = (await ledgerOf(kase)).clocks;
  expect(check).toMatchObject({ key: 'check', sla: 'met', consumed: { office: 2, applicant: 1 } });
  // The proof goes on to the due date, which the applicant's day has moved.
  expect(check?.proof.filter(({ counted }) => counted).map(({ from }) => from)).toEqual(
    ['16', '25', '26', '27', '30'].map((day) => `2026-03-${day}`),
  );
});

describe('a recalculation names the decree behind it, the old due and the new', () => {
  const recalculated = async (cause: string): Promise<CaseLedger> => {
    const kase = await FollowedCase.opened(casework.office);
    await casework.office.query(
      `INSERT INTO sla_ledger (id, case_id, clock_id, event, visit, happened_at, due_at, role, previous_due_at, cause)
       SELECT $1, case_id, id, 'recalculated', 1, now(), $3, 'provincial-verifier', due_at, $4 FROM clock WHERE case_id = $2`,
      [newId(), kase.id, '2026-03-30T16:00:00+07:00', cause],
    );
    return ledgerOf(kase);
  };
  const told = (legalBasis: string) => ({
    event: 'recalculated',
    legalBasis,
    previousDueAt: iso(due),
    dueAt: iso('2026-03-30T16:00:00+07:00'),
  });

  it('of an amended calendar', async () => {
    const cause = newId();
    await casework.office.query(
      `INSERT INTO calendar_amendment (id, agency, recorded_at, legal_basis, changes, actor) VALUES ($1, $2, '2020-01-01', 'SK Gubernur 12/2026', '[]', $3)`,
      [cause, province, newId()],
    );
    expect((await recalculated(cause)).rows.at(-1)).toMatchObject(told('SK Gubernur 12/2026'));
  });

  it('of another edition of the table', async () => {
    const cause = newId();
    await casework.office.query(
      `INSERT INTO edition (id, agency, service, definition_hash, authority, ministry_agency, valid_from, legal_basis)
       SELECT $1, agency, service, definition_hash, authority, ministry_agency, '2020-01-01', 'SK Kepala Badan 3/2026' FROM edition WHERE service = 'permit'`,
      [cause],
    );
    expect((await recalculated(cause)).rows.at(-1)).toMatchObject(told('SK Kepala Badan 3/2026'));
  });
});

describe('the ledger is for the officers of the offices that the case goes through', () => {
  it.each(['supervisor', 'auditor', 'section-head', 'agency-head'])('a %s of the office reads it', async (role) => {
    const kase = await FollowedCase.opened(casework.office);
    expect(await statusFor(kase, person({ roles: [{ role, agency: province }] }))).toBe(200);
    expect(await statusFor(kase, person({ roles: [{ role, agency: 'elsewhere' }] }))).toBe(404);
  });

  it('an administrator does not: the office, not its cases, is theirs', async () => {
    const kase = await FollowedCase.opened(casework.office);
    expect(await statusFor(kase, person({ roles: [{ role: 'administrator', agency: province }] }))).toBe(404);
  });

  it('the ministry reads it once it has had the file', async () => {
    const kase = await FollowedCase.opened(casework.office);
    const reader = person({ roles: [{ role: 'ministry-verifier', agency: ministry }] });
    expect(await statusFor(kase, reader)).toBe(404);
    await kase.decide('approve');
    expect(await statusFor(kase, reader)).toBe(200);
  });

  it('its applicant reads the proof on the case page, not the ledger', async () => {
    const owner = person({ purposes: ['registrant'] });
    const kase = await FollowedCase.opened(casework.office, { account: owner.accountId });
    expect(await statusFor(kase, owner)).toBe(404);
  });

  it('nothing that was filled in stands in it', async () => {
    const kase = await FollowedCase.opened(casework.office, { form: { organisationName: 'Sanggar Kahayan' } });
    expect(JSON.stringify(await ledgerOf(kase))).not.toContain('Sanggar Kahayan');
  });
});
