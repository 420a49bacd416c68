import type { Correspondence, DossierAccess, LetterFacts } from '@loket/contracts';
import { newId } from '@loket/database';
import { CaseworkInTest, person } from '../testing/casework-in-test';
import { FollowedCase } from '../testing/followed-case';
import { province } from '../testing/given-office';
import { publishSorting, sortingSop } from '../testing/sorting-sop';

let casework: CaseworkInTest;
const clerk = person({ roles: [{ role: 'copyist', agency: province }] });
beforeAll(async () => {
  casework = await CaseworkInTest.start();
  await publishSorting(casework.office);
});
afterAll(() => casework.stop());

const paper = newId();
const opened = (): Promise<FollowedCase> =>
  FollowedCase.opened(casework.office, {
    ...{ sop: sortingSop, account: null },
    form: { name: 'Sari', email: 'sari@contoh.id', district: '18.06.01' },
  });
const correspondence = (kase: FollowedCase) =>
  casework.ask<Correspondence>('service', `GET /internal/cases/${kase.id}/correspondence?transition=${kase.version}`);
const issued = async (kase: FollowedCase, number: string): Promise<string> => {
  const id = newId();
  await casework.office.query(
    `INSERT INTO case_letter (letter_id, case_id, kind, number) VALUES ($1, $2, 'paper', $3)`,
    [...[id, kase.id, number]],
  );
  return id;
};
const eventsOf = async (kase: FollowedCase): Promise<unknown[]> =>
  (
    await casework.office.query<{ envelope: { type: string; data: unknown } }>(
      `SELECT envelope FROM outbox WHERE key = $1 AND envelope->>'type' = 'case.told'`,
      [kase.id],
    )
  ).map(({ envelope }) => envelope.data);

it('a row that tells the applicant something says so once it is decided, in codes alone', async () => {
  const kase = await opened();
  await kase.decide('done', { entries: { paper } });
  await kase.decide('done');
  expect(await eventsOf(kase)).toEqual([]);
  await issued(kase, '470/1');
  await kase.decide('done');
  expect(await eventsOf(kase)).toMatchObject([{ message: 'document-sent', transition: kase.version }]);
  expect(JSON.stringify(await eventsOf(kase))).not.toMatch(/Sari|contoh\.id/);
});

it('its message carries the letter that was issued last, and waits while none is known', async () => {
  const kase = await opened();
  await kase.decide('done', { entries: { paper } });
  await kase.decide('done');
  await kase.decide('done');
  expect((await correspondence(kase)).status).toBe(503);
  await issued(kase, '470/1');
  const last = await issued(kase, '470/2');
  expect((await correspondence(kase)).body).toMatchObject({
    letterId: last,
    contact: { email: 'sari@contoh.id', whatsapp: null },
  });
});

it('a letter that is made of an uploaded file names that very file, and the numbers of the letters before it', async () => {
  const kase = await opened();
  const facts = () => casework.ask<LetterFacts>('service', `GET /internal/cases/${kase.id}/letter-facts?kind=paper`);
  expect((await facts()).status).toBe(404);
  await kase.decide('done', { entries: { paper } });
  await issued(kase, '470/9');
  expect((await facts()).body).toMatchObject({ body: paper, signed: true, fields: { numberOfPaper: '470/9' } });
});

it('the file has to be one that can be signed, and is uploaded by whoever holds the row alone', async () => {
  const kase = await opened();
  const access = async () =>
    (
      await casework.ask<DossierAccess>(
        'service',
        `GET /internal/dossiers/${kase.id}/access?account=${clerk.accountId}&roles=copyist@${province}`,
      )
    ).body;
  expect((await access()).write).toEqual([]);
  await casework.office.query(`UPDATE task SET assignee = $2 WHERE case_id = $1`, [kase.id, clerk.accountId]);
  expect((await access()).write).toEqual([
    { requirement: 'paper', accepts: ['pdf'], maxBytes: 10 * 1_048_576, toSign: true },
  ]);
});
