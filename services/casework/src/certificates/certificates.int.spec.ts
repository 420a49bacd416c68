import type { OrmasStanding, SubmissionAccepted } from '@loket/contracts';
import { newId } from '@loket/database';
import { CaseworkInTest, person } from '../testing/casework-in-test';
import { uploaded } from '../testing/followed-case';
import { ormasInTest } from '../testing/ormas-in-test';

let casework: CaseworkInTest;
beforeAll(async () => {
  casework = await CaseworkInTest.start();
});
afterEach(() => {
  casework.neighbours.registerIsAway = false;
});
afterAll(() => casework.stop());

const registrant = person({ purposes: ['registrant'] });
type Certificate = NonNullable<OrmasStanding['certificate']>;

/** An organisation whose certificate has expired, bound to the registrant. */
function givenOrmas(change: Partial<Certificate> = {}, bound: readonly string[] = [registrant.accountId]): string {
  const ormas = ormasInTest({ name: 'Sanggar Lama' });
  const { organisations, standings, bindings } = casework.neighbours;
  organisations.set(ormas.id, ormas);
  const certificate = { number: '220/001', validUntil: '2026-01-31', revokedOn: null, ...change };
  standings.set(ormas.id, { id: ormas.id, activityField: 'arts', npwp: null, certificate });
  bindings.set(ormas.id, [...bound]);
  return ormas.id;
}

async function givenDraft(ormas: string, values: Record<string, string> = {}): Promise<string> {
  const id = newId();
  await casework.ask(registrant, 'POST /drafts', { id, service: 'certificate' });
  const section = { values: { ormas, activityField: 'arts', ...values } };
  await casework.ask(registrant, `PUT /drafts/${id}/sections/organisation`, section);
  return id;
}

const submit = (id: string) => casework.ask<SubmissionAccepted>(registrant, `POST /drafts/${id}/submission`);
const file = async (ormas: string, values: Record<string, string> = {}) => submit(await givenDraft(ormas, values));
const refused = (field: string, told: string) => ({
  status: 422,
  body: { errors: [{ field, message: expect.stringContaining(told) }] },
});

it('an expired certificate can be renewed by an account that is bound to the organisation', async () => {
  expect((await file(givenOrmas())).status).toBe(201);
});

it.each<[string, Partial<Certificate>, string]>([
  ['holds for years', { validUntil: '2099-01-31' }, 'masih berlaku sampai 31 Januari 2099'],
  ['was revoked', { revokedOn: '2025-05-05' }, 'dicabut pada 5 Mei 2025'],
])('a certificate that %s cannot', async (_, change, told) => {
  expect(await file(givenOrmas(change))).toMatchObject(refused('ormas', told));
});

it('an organisation without certificate is told to register', async () => {
  const ormas = givenOrmas();
  casework.neighbours.standings.set(ormas, { id: ormas, activityField: null, npwp: null, certificate: null });
  expect(await file(ormas)).toMatchObject(refused('ormas', 'Ajukan layanan Pendaftaran ormas'));
});

it("a stranger's account needs the old certificate, and is taken in with it", async () => {
  const id = await givenDraft(givenOrmas({}, [newId()]));
  expect(await submit(id)).toMatchObject(refused('old-certificate', 'belum terikat'));
  casework.neighbours.dossiers.set(id, [uploaded('old-certificate')]);
  expect((await submit(id)).status).toBe(201);
});

it('what differs from the register is refused, with what the register has', async () => {
  expect(await file(givenOrmas(), { activityField: 'sports' })).toMatchObject(refused('activityField', 'bidang arts'));
});

it('one application at a time is open about an organisation, of two at once one', async () => {
  const ormas = givenOrmas();
  const drafts = [await givenDraft(ormas), await givenDraft(ormas)];
  const answers = await Promise.all(drafts.map(submit));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
  const accepted = answers.find(({ status }) => status === 201)?.body.number ?? '';
  expect(await file(ormas)).toMatchObject(refused('ormas', accepted));
});

it('the same draft handed in twice is one application', async () => {
  const id = await givenDraft(givenOrmas());
  const [one, two] = [await submit(id), await submit(id)];
  expect([two.status, two.body]).toEqual([one.status, one.body]);
});

it('while the register is away nothing is lost, and it can be handed in later', async () => {
  const id = await givenDraft(givenOrmas());
  casework.neighbours.registerIsAway = true;
  expect(await submit(id)).toMatchObject({ status: 503 });
  casework.neighbours.registerIsAway = false;
  expect((await submit(id)).status).toBe(201);
});
