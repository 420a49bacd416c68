import { type Actor, type DossierAccess, roles } from '@loket/contracts';
import { inTransaction, newId } from '@loket/database';
import { type Answer, CaseworkInTest, person } from '../testing/casework-in-test';
import { FollowedCase } from '../testing/followed-case';
import { province } from '../testing/given-office';
import { exclude, excludedFrom } from './excluded';

jest.setTimeout(60_000);

let casework: CaseworkInTest;
let kase: FollowedCase;
let found: { readonly number: string; readonly secret: string; readonly task: string; readonly document: string };

/** Every role that there is, at the office of the case. */
const everyRole = [...roles, 'counter-clerk', 'copyist'].map((role) => ({ role, agency: province }));
const colleague = person({ roles: everyRole, purposes: ['registrant', 'reporter'] });
const excluded = person({ roles: everyRole, purposes: ['registrant', 'reporter'] });

beforeAll(async () => {
  casework = await CaseworkInTest.start();
  casework.neighbours.officers.set(`section-head@${province}`, [colleague.accountId, excluded.accountId]);
  const form = { organisationName: 'Sanggar Terlapor' };
  kase = await FollowedCase.opened(casework.office, { form, account: newId() });
  const [row] = await casework.office.query<typeof found>(
    `SELECT number, tracking_secret AS secret, t.id AS task FROM case_file c JOIN task t ON t.case_id = c.id WHERE c.id = $1`,
    [kase.id],
  );
  found = { ...(row ?? { number: '', secret: '', task: '' }), document: kase.documents[0]?.id ?? '' };
  await casework.office.query(`UPDATE task SET due_at = now(), assignee = $2, assignee_name = 'X' WHERE case_id = $1`, [
    ...[kase.id, excluded.accountId],
  ]);
  await inTransaction(casework.office.source, () =>
    exclude(kase.id, [excluded.accountId], { ground: 'named', by: colleague.accountId }),
  );
});
afterAll(() => casework.stop());

/** What stands for a parameter of a route, by the part of the address before it: the case and what belongs to it. */
const ofTheCase: readonly (readonly [RegExp, () => string])[] = [
  [/\/tasks\/:id/, () => found.task],
  [/\/verdicts\/:documentId/, () => found.document],
  [/\/(cases|drafts|dossiers|entries)\/:id/, () => kase.id],
  [/\/(tickets|account-requests|complaints)\/:caseId/, () => kase.id],
  [/\/tracking\/:number/, () => found.number],
];
/** Parameters that name no case. */
const ofNoCase: readonly (readonly [RegExp, string])[] = [
  [/\/agencies\/:(id|agency)/, province],
  [/\/(services|complaints)\/:service/, 'permit'],
  [/\/:secret/, 'secret'],
  [/\/sections\/:section/, 'organisation'],
  [/\/definitions\/:hash/, 'hash'],
  [/\/amendments\/:amendment/, newId()],
  [/\/entry-imports\/:id/, newId()],
  [/\/template\/:format/, 'csv'],
];

interface Address {
  readonly route: string;
  readonly path: string;
  /** Whether it leads to the case itself, rather than to a list. */
  readonly namesCase: boolean;
}

function addressOf(route: string): Address {
  const [method = '', registered = ''] = route.split(' ');
  let path = registered;
  let namesCase = false;
  for (const [place, value] of ofTheCase) {
    if (!place.test(path)) continue;
    namesCase = true;
    path = path.replace(place, (part) => part.replace(/:\w+$/, value()));
  }
  for (const [place, value] of ofNoCase) path = path.replace(place, (part) => part.replace(/:\w+$/, value));
  if (path.includes('/:')) throw new Error(`This test does not know what ${path} is of: say it above`);
  return { route, path: `${method} ${path}`, namesCase };
}

/** What is sent where a route changes something of the case. */
const bodies: Readonly<Record<string, () => unknown>> = {
  'POST /tasks/:id/claim': () => ({}),
  'POST /tasks/:id/release': () => ({}),
  'PUT /tasks/:id/verdicts/:documentId': () => ({ verdict: 'accepted' }),
  'POST /tasks/:id/decisions': () => ({ id: newId(), visit: 1, outcome: 'refuse', reason: 'Tidak berhak' }),
  'PUT /tasks/:id/draft': () => ({ entries: {} }),
  'PUT /tasks/:id/complaint': () => ({ category: 'short', reported: [] }),
  'POST /cases/:id/edition': () => ({ id: newId(), edition: newId() }),
  'POST /cases/:id/resubmission': () => ({ id: newId(), visit: 1 }),
  'POST /cases/:id/withdrawal': () => ({ id: newId(), visit: 1 }),
  'POST /cases/:id/decision': () => ({ id: newId(), visit: 1, outcome: 'solved' }),
  'PUT /entries/:id/likeness': () => ({ choice: 'another', seen: [] }),
  'PUT /entries/:id/values': () => ({ visit: 1, values: {} }),
  'POST /counter/tickets/:caseId/resubmission': () => ({ id: newId(), visit: 1 }),
};

const ask = ({ route, path }: Address, actor: Actor, query = ''): Promise<Answer<unknown>> =>
  casework.ask<unknown>(actor, `${path}${query}`, bodies[route]?.());
/** Each list is asked as it comes and searched for the case. */
const queriesOf = (route: string): readonly string[] =>
  route === 'GET /tasks'
    ? ['mine', 'unclaimed', 'due-today', 'overdue', 'returned'].map((tab) => `?tab=${tab}&q=${found.number}`)
    : [''];
const tells = ({ body }: Answer<unknown>): boolean =>
  [found.number, kase.id, found.task, 'Sanggar Terlapor'].some((trace) => JSON.stringify(body).includes(trace));

describe('whoever is excluded from a case', () => {
  const addresses = (): Address[] => casework.routes.filter((route) => !/^(HEAD|OPTIONS) /.test(route)).map(addressOf);

  it('finds nothing of it by any route that reads, though a colleague of the same roles does', async () => {
    const told: string[] = [];
    for (const address of addresses().filter(({ route }) => route.startsWith('GET '))) {
      for (const query of queriesOf(address.route)) {
        if (tells(await ask(address, colleague, query))) told.push(address.route);
        const answer = await ask(address, excluded, query);
        expect([address.route, tells(answer)]).toEqual([address.route, false]);
        if (address.namesCase)
          expect([address.route, [401, 403, 404].includes(answer.status)]).toEqual([address.route, true]);
      }
    }
    // The walk would prove nothing if it found nothing on anybody's behalf.
    expect(told).toEqual(
      expect.arrayContaining([
        ...['GET /tasks', 'GET /tasks/:id', 'GET /cases/:id', 'GET /cases/:id/ledger', 'GET /cases/:id/edition'],
        'GET /agencies/:agency/services/:service/open-cases',
      ]),
    );
  });

  it('changes nothing of it by any route that writes: as if it were not there', async () => {
    const writing = addresses().filter(({ route, namesCase }) => namesCase && !route.startsWith('GET '));
    for (const address of writing.filter(({ route }) => !/internal|tracking|drafts/.test(route))) {
      expect(Object.keys(bodies)).toContain(address.route);
      expect([address.route, (await ask(address, excluded)).status]).toEqual([address.route, 404]);
    }
  });

  it('has lost the task, which lies in the queue again', async () => {
    const [task] = await casework.office.query(`SELECT assignee, closed_at FROM task WHERE id = $1`, [found.task]);
    expect(task).toEqual({ assignee: null, closed_at: null });
  });

  it('is told nothing of its deadlines', async () => {
    const { body } = await casework.ask<{ officers: string[] }>(
      'service',
      `GET /internal/cases/${kase.id}/deadline-notice?event=case.overdue&clock=check`,
    );
    expect(body.officers).toEqual([colleague.accountId]);
  });

  it('gets none of its files from the service that keeps them', async () => {
    const accessOf = async ({ accountId }: Actor): Promise<boolean> => {
      const grants = everyRole.map(({ role, agency }) => `${role}@${agency}`).join(',');
      const path = `/internal/dossiers/${kase.id}/access?account=${accountId}&roles=${grants}`;
      return (await casework.ask<DossierAccess>('service', `GET ${path}`)).body.read;
    };
    expect([await accessOf(colleague), await accessOf(excluded)]).toEqual([true, false]);
  });

  it('does not get the task back when the case returns to its row', async () => {
    await casework.office.query(`UPDATE task SET assignee = $2 WHERE id = $1`, [found.task, excluded.accountId]);
    await kase.decide('return', { at: '2026-03-16T10:00:00+07:00' });
    await kase.resubmit('2026-03-17T10:00:00+07:00');
    const [open] = await casework.office.query(`SELECT assignee FROM task WHERE case_id = $1 AND closed_at IS NULL`, [
      kase.id,
    ]);
    expect(open).toEqual({ assignee: null });
  });
});

/** They name cases by id alone, and what they are of stands in tables that are hidden. */
const namingOnly = ['case_exclusion', 'half_year_claim'];

it('every table that holds something of a case is hidden from whoever is excluded', async () => {
  const open = await casework.office.query<{ table: string }>(
    `SELECT c.relname AS table FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'case_id' AND NOT a.attisdropped
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> ALL($1)
       AND NOT (c.relrowsecurity AND EXISTS (SELECT 1 FROM pg_policy WHERE polrelid = c.oid AND polname = 'not_excluded'))`,
    [namingOnly],
  );
  // A table named here needs the statements of `hiddenFromExcluded` in its migration.
  expect(open.map(({ table }) => table)).toEqual([]);
});

it('an exclusion is recorded once, and who is excluded can be told', async () => {
  const twice = () => exclude(kase.id, [excluded.accountId], { ground: 'handler', by: null });
  await inTransaction(casework.office.source, twice);
  expect(await inTransaction(casework.office.source, () => excludedFrom(kase.id))).toEqual(
    new Set([excluded.accountId]),
  );
});
