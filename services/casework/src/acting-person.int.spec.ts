import { newId } from '@loket/database';
import { CaseworkInTest, person } from './testing/casework-in-test';

let casework: CaseworkInTest;
beforeAll(async () => {
  casework = await CaseworkInTest.start();
  await casework.office.asOwner(
    `ALTER TABLE draft ADD COLUMN acted_by text DEFAULT current_setting('loket.actor', true)`,
  );
});
afterAll(() => casework.stop());

it('every transaction of a request tells the database who acts', async () => {
  const people = [1, 2, 3].map(() => person({ purposes: ['registrant'] }));
  const drafts = people.map((each) => ({ id: newId(), service: 'permit', by: each }));
  await Promise.all(drafts.map(({ id, service, by }) => casework.ask(by, 'POST /drafts', { id, service })));
  const rows = await casework.office.query<{ id: string; acted_by: string }>(`SELECT id, acted_by FROM draft`);
  const actedBy = Object.fromEntries(rows.map((row) => [row.id, row.acted_by]));
  expect(drafts.map(({ id }) => actedBy[id])).toEqual(people.map((each) => each.accountId));
});
