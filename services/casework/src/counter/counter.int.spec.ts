import type { CounterView, TicketTaken } from '@loket/contracts';
import { newId } from '@loket/database';
import { CaseworkInTest, person } from '../testing/casework-in-test';
import { counterSop } from '../testing/counter-sop';
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
  expect(seen).toMatchObject([{ agency: province, takesIn: [{ service: counterSop.service }] }]);
  expect(seen[0]?.tickets.find(({ caseId }) => caseId === taken.caseId)).toMatchObject({
    ...{ number: taken.number, ticket: taken.ticket, subject: 'Siti', closed: false },
  });
  expect((await casework.ask<CounterView[]>(copyist, 'GET /counter')).body).toMatchObject([{ takesIn: [] }]);
  expect((await casework.ask<CounterView[]>(person({ purposes: ['registrant'] }), 'GET /counter')).body).toEqual([]);
});
