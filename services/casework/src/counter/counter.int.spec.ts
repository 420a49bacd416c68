import type { CounterView, TicketTaken } from '@loket/contracts';
import { newId } from '@loket/database';
import { CaseworkInTest, person } from '../testing/casework-in-test';
import { counterSop } from '../testing/counter-sop';
import { FollowedCase } from '../testing/followed-case';
import { province } from '../testing/given-office';

let casework: CaseworkInTest;
beforeAll(async () => {
  casework = await CaseworkInTest.start();
});
afterAll(() => casework.stop());

const clerk = person({ roles: [{ role: 'counter-clerk', agency: province }] });
const copyist = person({ roles: [{ role: 'copyist', agency: province }] });
const values = { nik: '6201014107900001', name: 'Siti' };
const form = (change: object = {}) => ({
  id: newId(),
  agency: province,
  service: counterSop.service,
  values,
  ...change,
});
const take = (body: object, by = clerk) => casework.ask<TicketTaken>(by, 'POST /counter/tickets', body);

it("tickets are numbered through the office's day, and a second click is the same ticket", async () => {
  const first = form();
  const one = await take(first);
  const two = await take(form());
  expect([one.status, two.status]).toEqual([201, 201]);
  expect(two.body.ticket).toBe(one.body.ticket + 1);
  expect((await take(first)).body).toEqual(one.body);
});

it('tickets taken at once have no gap and no double', async () => {
  const taken = await Promise.all(Array.from({ length: 8 }, () => take(form())));
  const numbers = taken.map(({ body }) => body.ticket).toSorted((a, b) => a - b);
  expect(numbers.map((number) => number - (numbers[0] ?? 0))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

it('a missing NIK is told by its field, and no ticket is taken', async () => {
  const refused = await take(form({ values: { name: 'Siti' } }));
  expect(refused).toMatchObject({ status: 422, body: { code: 'invalid-form', errors: [{ field: 'nik' }] } });
});

it.each([
  ["an officer of another row, who does not have the table's first one", copyist, {}],
  ['an officer of another office', person({ roles: [{ role: 'counter-clerk', agency: 'elsewhere' }] }), {}],
  ['anybody, where the service is not filed at a counter', clerk, { service: 'permit' }],
])('nothing is taken in by %s', async (_, by, change) => {
  expect((await take(form(change), by)).status).toBe(404);
});

it('the counter shows the tickets of the day and what its reader takes in', async () => {
  const { body: taken } = await take(form());
  const { body: seen } = await casework.ask<CounterView[]>(clerk, 'GET /counter');
  const own = expect.arrayContaining([expect.objectContaining({ service: counterSop.service })]);
  expect(seen).toMatchObject([{ agency: province, takesIn: own }]);
  expect(seen[0]?.tickets.find(({ caseId }) => caseId === taken.caseId)).toMatchObject({
    ...{ number: taken.number, ticket: taken.ticket, subject: 'Siti', closed: false },
  });
  expect((await casework.ask<CounterView[]>(copyist, 'GET /counter')).body).toMatchObject([{ takesIn: [] }]);
  expect((await casework.ask<CounterView[]>(person({ purposes: ['registrant'] }), 'GET /counter')).body).toEqual([]);
});

it("an officer whose role only the office's own table knows reads the files and letters of its cases", async () => {
  const kase = await FollowedCase.opened(casework.office, { sop: counterSop, account: null, form: values });
  const access = (role: string) =>
    casework.ask('service', `GET /internal/dossiers/${kase.id}/access?account=${newId()}&roles=${role}@${province}`);
  expect(await access('counter-clerk')).toMatchObject({ status: 200, body: { read: true } });
  expect(await access('copyist')).toMatchObject({ status: 200, body: { read: false } });
});

describe('a file that went back to a walk-in', () => {
  const tooShort = 'Halaman terakhir belum ada';
  const walkIn = { sop: counterSop, account: null, form: values };

  /** Taken in by ticket at the database, and returned from the second row. */
  async function givenReturned(): Promise<FollowedCase> {
    const kase = await FollowedCase.opened(casework.office, { ...walkIn, at: new Date().toISOString() });
    await casework.office.query(
      `INSERT INTO ticket (case_id, agency, day, number, taken_by) SELECT $1, $2, now()::date, 1000 + count(*), $3 FROM ticket`,
      [kase.id, province, clerk.accountId],
    );
    const now = { at: new Date().toISOString() };
    await kase.decide('done', now);
    await kase.decide('return', { ...now, reason: tooShort });
    return kase;
  }
  const ticketOf = async (kase: FollowedCase, by = clerk) => {
    const { body } = await casework.ask<CounterView[]>(by, 'GET /counter');
    return body.flatMap(({ tickets }) => tickets).find(({ caseId }) => caseId === kase.id);
  };
  const takeBack = (kase: FollowedCase, by = clerk, body: object = { id: newId(), visit: 1 }) =>
    casework.ask(by, `POST /counter/tickets/${kase.id}/resubmission`, body);
  const pendingOf = (kase: FollowedCase): Promise<object[]> =>
    casework.office.query(`SELECT kind, actor FROM pending_change WHERE case_id = $1 AND settled_at IS NULL`, [
      kase.id,
    ]);

  it('says why to everybody at the counter, and offers to take it in to those who take files in', async () => {
    const kase = await givenReturned();
    expect(await ticketOf(kase)).toMatchObject({ withApplicant: true, reason: tooShort, takesBack: 1, watch: null });
    expect(await ticketOf(kase, copyist)).toMatchObject({ reason: tooShort, takesBack: null });
  });

  it('is taken in again by the officer, who stands in the record', async () => {
    const kase = await givenReturned();
    expect(await takeBack(kase)).toEqual({ status: 200, body: { state: 'processing' } });
    expect(await pendingOf(kase)).toEqual([{ kind: 'resubmission', actor: clerk.accountId }]);
    expect(await ticketOf(kase)).toMatchObject({ takesBack: null });
  });

  it('is taken in once, however often the button is pressed', async () => {
    const kase = await givenReturned();
    const body = { id: newId(), visit: 1 };
    const answers = await Promise.all([takeBack(kase, clerk, body), takeBack(kase, clerk, body)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await takeBack(kase)).toMatchObject({ status: 409, body: { code: 'decision-pending' } });
    expect(await pendingOf(kase)).toHaveLength(1);
  });

  it('is not taken in from a page of another visit, nor where the office has it', async () => {
    const kase = await givenReturned();
    expect(await takeBack(kase, clerk, { id: newId(), visit: 2 })).toMatchObject({ status: 409 });
    await kase.resubmit(new Date().toISOString());
    expect(await takeBack(kase)).toMatchObject({ status: 409, body: { code: 'stale-page' } });
  });

  it.each([
    ["an officer of another row, who does not have the table's first one", copyist],
    ['an officer of another office', person({ roles: [{ role: 'counter-clerk', agency: 'elsewhere' }] })],
    ['an applicant with an account', person({ purposes: ['registrant'] })],
  ])('does not exist for %s', async (_, by) => {
    const kase = await givenReturned();
    expect((await takeBack(kase, by)).status).toBe(404);
    expect(await pendingOf(kase)).toEqual([]);
  });
});
