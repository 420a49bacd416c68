import type { SubmissionAccepted } from '@loket/contracts';
import { inTransaction, newId } from '@loket/database';
import { uploaded } from '../testing/followed-case';
import { OfficeInTest, givenDraft } from '../testing/given-office';
import { permitSop } from '../testing/permit-sop';
import { findDraft } from './draft-row';
import { storeCase } from './store-case';

let office: OfficeInTest;
beforeAll(async () => {
  office = await OfficeInTest.open();
});
afterAll(() => office.close());

interface Filing {
  readonly agencyCode?: string;
  readonly at?: string;
  readonly failing?: boolean;
}

/** Files a draft as the office `agencyCode`; `failing` rolls everything back at the end. */
function file(
  draftId: string,
  { agencyCode = '6200', at = '2026-03-13T10:00:00+07:00', failing = false }: Filing = {},
): Promise<SubmissionAccepted> {
  return inTransaction(office.source, async () => {
    const draft = await findDraft(draftId);
    if (draft === undefined) throw new Error('The draft is not there');
    const documents = [uploaded('charter'), uploaded('not-asked-for')];
    const stored = await storeCase({
      draft,
      sop: permitSop,
      values: draft.form,
      documents,
      agencyCode,
      at: new Date(at),
    });
    if (failing) throw new Error('rolled back');
    return stored;
  });
}

it('the same draft handed in twice at once is one case with one number', async () => {
  const draft = await givenDraft(office);
  const [one, other] = await Promise.all([file(draft, { agencyCode: '6201' }), file(draft, { agencyCode: '6201' })]);
  expect(other).toEqual(one);
  expect(await file(draft, { agencyCode: '6201' })).toEqual(one);
  expect(await office.query(`SELECT number FROM case_file WHERE id = $1`, [draft])).toEqual([
    { number: 'IZN-6201-2026-000001' },
  ]);
  expect(await office.query(`SELECT value FROM case_counter WHERE series = 'IZN-6201'`)).toEqual([{ value: 1 }]);
  expect(await office.query(`SELECT 1 FROM outbox WHERE key = $1`, [draft])).toHaveLength(1);
});

it('20 filed at once, 5 of them rolled back, leave case numbers without a gap or a double', async () => {
  const drafts = await Promise.all(Array.from({ length: 20 }, () => givenDraft(office)));
  const results = await Promise.allSettled(
    drafts.map((draft, turn) => file(draft, { agencyCode: '6202', failing: turn % 4 === 1 })),
  );
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(5);
  const numbers = await office.query<{ number: string }>(
    `SELECT number FROM case_file WHERE number LIKE 'IZN-6202-%' ORDER BY number`,
  );
  expect(numbers.map(({ number }) => number)).toEqual(
    Array.from({ length: 15 }, (_, turn) => `IZN-6202-2026-${String(turn + 1).padStart(6, '0')}`),
  );
});

it("the number's year is that of the office's own date", async () => {
  expect((await file(await givenDraft(office), { agencyCode: '6203', at: '2026-12-31T23:59:00+07:00' })).number).toBe(
    'IZN-6203-2026-000001',
  );
  expect((await file(await givenDraft(office), { agencyCode: '6203', at: '2027-01-01T00:00:00+07:00' })).number).toBe(
    'IZN-6203-2027-000001',
  );
});

it("only documents that are asked for become the case's", async () => {
  const { caseId } = await file(await givenDraft(office));
  expect(await office.query(`SELECT requirement FROM case_document WHERE case_id = $1`, [caseId])).toEqual([
    { requirement: 'charter' },
  ]);
});

it('a case keeps the definition it was filed under, though the office moves on', async () => {
  const { caseId } = await file(await givenDraft(office));
  await office.query(`UPDATE edition SET authority = 'ministry' WHERE service = 'permit'`);
  const [kase] = await office.query<object>(`SELECT snapshot->>'authority' AS authority FROM case_file WHERE id = $1`, [
    caseId,
  ]);
  await office.query(`UPDATE edition SET authority = 'province' WHERE service = 'permit'`);
  expect(kase).toEqual({ authority: 'province' });
});

it('an edition is in force from its first day at the office, not before', async () => {
  const draft = await givenDraft(office);
  await expect(file(draft, { at: '2025-12-31T23:59:59+07:00' })).rejects.toThrow(/offers no edition/);
  await expect(file(draft, { at: '2026-01-01T00:00:00+07:00' })).resolves.toMatchObject({ caseId: draft });
});

it('a draft that does not exist is no case', async () => {
  await expect(file(newId())).rejects.toThrow();
});
