import { inTransaction } from '@loket/database';
import { FollowedCase } from '../testing/followed-case';
import { OfficeInTest } from '../testing/given-office';
import { appendOnly } from '../migrations';
import { brokenAuditEntry } from './audit-chain';

let office: OfficeInTest;
beforeAll(async () => {
  office = await OfficeInTest.open();
});
afterAll(() => office.close());

async function givenHistory(): Promise<FollowedCase> {
  const kase = await FollowedCase.opened(office);
  for (const day of ['16', '17']) await kase.decide('approve', { at: `2026-03-${day}T10:00:00+07:00` });
  return kase;
}
const broken = (kase: FollowedCase): Promise<number | undefined> =>
  inTransaction(office.source, () => brokenAuditEntry(kase.id));

it('every transition adds an entry with who did what and when, and the chain holds', async () => {
  const kase = await givenHistory();
  const entries = await office.query(
    `SELECT position, action, actor = 'system' AS system, happened_at FROM audit WHERE case_id = $1 ORDER BY position`,
    [kase.id],
  );
  expect(entries).toEqual([
    { position: 1, action: 'open', system: true, happened_at: new Date('2026-03-13T10:00:00+07:00') },
    { position: 2, action: 'decision:approve', system: false, happened_at: new Date('2026-03-16T10:00:00+07:00') },
    { position: 3, action: 'decision:approve', system: false, happened_at: new Date('2026-03-17T10:00:00+07:00') },
  ]);
  expect(await broken(kase)).toBeUndefined();
});

it.each([
  [`UPDATE audit SET actor = 'somebody else' WHERE position = 2`, 2],
  [`UPDATE audit SET happened_at = happened_at - interval '1 day' WHERE position = 2`, 2],
  [`UPDATE audit SET facts = facts || '{"step": "signature"}' WHERE position = 1`, 1],
  [`DELETE FROM audit WHERE position = 1`, 2],
  [`DELETE FROM audit WHERE position = 2`, 3],
])("a change behind the application's back is found: %s", async (statement, position) => {
  const kase = await givenHistory();
  await office.asOwner(`${statement} AND case_id = '${kase.id}'`);
  expect(await broken(kase)).toBe(position);
});

const changes = ['UPDATE %s SET %c = %c', 'DELETE FROM %s', 'TRUNCATE %s'];
const columnOf = (table: string): string => (table === 'calendar_amendment' ? 'agency' : 'case_id');
const statements = appendOnly.flatMap((table) =>
  changes.map((change) => change.replace('%s', table).replaceAll('%c', columnOf(table))),
);

it.each(statements)('the application may only add: %s is refused', async (statement) => {
  await expect(office.query(statement)).rejects.toThrow(/permission denied/);
});
