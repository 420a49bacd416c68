import { newId } from '@loket/database';
import { hashOf } from '@loket/sop/publishing';
import { type CallerInTest, CaseworkInTest, person } from './testing/casework-in-test';
import { givenEntries } from './testing/entry-sop';
import { complaintSop } from './testing/complaint-sop';
import { FollowedCase } from './testing/followed-case';
import { givenDraft, province } from './testing/given-office';
import { permitSop } from './testing/permit-sop';

const owner = person({ purposes: ['registrant'] });
const callers = {
  nobody: 'nobody',
  owner,
  'other applicant': person({ purposes: ['registrant'] }),
  officer: person({ roles: [{ role: 'provincial-verifier', agency: province }] }),
  'other office': person({ roles: [{ role: 'provincial-verifier', agency: 'kesbangpol-kotawaringin-barat' }] }),
  'other role': person({ roles: [{ role: 'agency-head', agency: province }] }),
  service: 'service',
  administrator: person({ roles: [{ role: 'administrator', agency: province }] }),
  'administrator elsewhere': person({ roles: [{ role: 'administrator', agency: 'kesbangpol-kotawaringin-barat' }] }),
  supervisor: person({ roles: [{ role: 'supervisor', agency: province }] }),
} as const satisfies Record<string, CallerInTest>;
const names = Object.keys(callers) as (keyof typeof callers)[];

/** Expected answers in the order: nobody, owner, other applicant, officer, other office, other role, service. */
type Statuses = readonly [number, number, number, number, number, number, number];
const anybody: Statuses = [200, 200, 200, 200, 200, 200, 200];
const signedIn: Statuses = [401, 200, 200, 200, 200, 200, 401];
const servicesOnlyGet = (status: number): Statuses => [401, 403, 403, 403, 403, 403, status];
const servicesOnly = servicesOnlyGet(200);
/** To everybody else another person's draft or case does not exist. */
const ownerGets = (status: number): Statuses => [401, status, 404, 404, 404, 404, 401];
const administratorGets = (status: number): Pick<RouteRule, 'statuses' | 'administrators'> => ({
  statuses: [401, 403, 403, 403, 403, 403, 401],
  administrators: [status, 403],
});
/** The case does not exist for anybody but a supervisor. */
const supervisorGets: Statuses = [401, 404, 404, 404, 404, 404, 401];
/** None of them enters organisations. */
const noEnumerator = (status: number): Statuses => [401, status, status, status, status, status, 401];
const officerGets = (status: number): Statuses => [401, 404, 404, status, 404, 404, 401];

let casework: CaseworkInTest;
let ids: Record<
  'draft' | 'case' | 'task' | 'document' | 'asked' | 'tracking' | 'amendment' | 'edition' | 'complaint',
  string
>;

beforeAll(async () => {
  casework = await CaseworkInTest.start();
  const { office } = casework;
  await givenEntries(office);
  const kase = await FollowedCase.opened(office, { account: owner.accountId });
  const asked = await FollowedCase.filed(office, {
    account: null,
    form: { name: 'Siti', email: 'siti@contoh.id', purpose: 'reporter' },
  });
  const complaint = await FollowedCase.opened(office, { sop: complaintSop, account: null });
  const [row] = await office.query<{ task: string; number: string; secret: string }>(
    `SELECT task.id AS task, number, tracking_secret AS secret FROM task JOIN case_file ON case_file.id = case_id WHERE case_id = $1`,
    [kase.id],
  );
  ids = {
    draft: await givenDraft(office, { account: owner.accountId }),
    case: kase.id,
    task: row?.task ?? '',
    document: kase.documents[0]?.id ?? '',
    asked: asked.id,
    tracking: `${row?.number}/${row?.secret}`,
    amendment: newId(),
    edition: newId(),
    complaint: await taskOf(complaint),
  };
});
afterAll(() => casework.stop());

async function taskOf({ id }: FollowedCase): Promise<string> {
  const [task] = await casework.office.query<{ id: string }>(`SELECT id FROM task WHERE case_id = $1`, [id]);
  return task?.id ?? '';
}

const decision = () => ({ id: newId(), visit: 1, outcome: 'refuse', reason: 'Tidak berhak' });
const ticket = () => ({ id: newId(), agency: province, service: 'copy-service', values: {} });
const opening = () => ({
  caseId: ids.case,
  causeId: 'open',
  baseVersion: 0,
  position: { step: 'check', visit: 1, holder: 'office', ending: null, visits: { check: 1 }, deciders: {} },
});

const amendment = () => ({
  ...{ id: ids.edition, base: hashOf(permitSop), validFrom: '2027-07-01' },
  amendment: { legalBasis: 'SK 1', rows: { check: { initials: ['agency-head'] } } },
});

interface RouteRule {
  readonly route: string;
  readonly statuses: Statuses;
  /** What an administrator of the office and one of another get; as the officer of another office where left out. */
  readonly administrators?: readonly [own: number, elsewhere: number];
  /** What a supervisor of the office gets; as the officer of another role where left out. */
  readonly supervisor?: number;
  /** The address, where the route has parameters. */
  readonly path?: () => string;
  readonly body?: () => unknown;
}

/** What is let in and then refused by a rule answers with that rule's status. */
const table: readonly RouteRule[] = [
  { route: 'GET /health/live', statuses: anybody },
  { route: 'GET /health/ready', statuses: anybody },
  { route: 'GET /services', statuses: anybody },
  { route: 'GET /services/:service', statuses: anybody, path: () => '/services/permit' },
  { route: 'GET /agencies/:id/hours', statuses: anybody, path: () => `/agencies/${province}/hours` },
  { route: 'GET /agencies/:id/calendar', statuses: anybody, path: () => `/agencies/${province}/calendar` },
  {
    ...{ route: 'POST /agencies/:id/calendar/amendments/preview', ...administratorGets(200) },
    path: () => `/agencies/${province}/calendar/amendments/preview`,
    body: () => ({ legalBasis: 'SK 1', changes: [{ op: 'add-day-off', date: '2027-07-05', type: 'local-holiday' }] }),
  },
  {
    ...{ route: 'POST /agencies/:id/calendar/amendments', ...administratorGets(201) },
    path: () => `/agencies/${province}/calendar/amendments`,
    body: () => ({
      ...{ id: ids.amendment, legalBasis: 'SK 1' },
      changes: [{ op: 'add-day-off', date: '2027-07-06', type: 'local-holiday' }],
    }),
  },
  {
    ...{ route: 'GET /agencies/:id/calendar/amendments/:amendment', ...administratorGets(200) },
    path: () => `/agencies/${province}/calendar/amendments/${ids.amendment}`,
  },
  {
    ...{ route: 'GET /agencies/:agency/editions', ...administratorGets(200), supervisor: 200 },
    path: () => `/agencies/${province}/editions`,
  },
  {
    // The service there asks for no kecamatan; whoever may not read the report gets no further than that either.
    ...{ route: 'GET /agencies/:agency/reports/by-district', statuses: [401, 404, 404, 404, 404, 404, 401] },
    path: () => `/agencies/${province}/reports/by-district?service=copy-service&from=2026-03-01&to=2026-03-31`,
  },
  {
    ...{ route: 'GET /agencies/:agency/services/:service/open-cases', ...administratorGets(403), supervisor: 200 },
    path: () => `/agencies/${province}/services/permit/open-cases`,
  },
  {
    ...{ route: 'POST /agencies/:agency/services/:service/editions/preview', ...administratorGets(200) },
    path: () => `/agencies/${province}/services/permit/editions/preview`,
    body: amendment,
  },
  {
    ...{ route: 'POST /agencies/:agency/services/:service/editions', ...administratorGets(201) },
    path: () => `/agencies/${province}/services/permit/editions`,
    body: amendment,
  },
  {
    ...{ route: 'POST /agencies/:agency/tables/preview', ...administratorGets(200) },
    path: () => `/agencies/${province}/tables/preview`,
    body: () => ({ sop: {}, validFrom: '2027-07-01' }),
  },
  {
    ...{ route: 'POST /agencies/:agency/tables', ...administratorGets(422) },
    path: () => `/agencies/${province}/tables`,
    body: () => ({ id: newId(), sop: {}, validFrom: '2027-07-01' }),
  },
  {
    ...{ route: 'GET /cases/:id/edition', statuses: supervisorGets, supervisor: 200 },
    path: () => `/cases/${ids.case}/edition`,
  },
  {
    ...{ route: 'POST /cases/:id/edition', statuses: supervisorGets, supervisor: 400 },
    path: () => `/cases/${ids.case}/edition`,
    body: () => ({ id: newId(), edition: newId() }),
  },
  {
    ...{ route: 'GET /internal/definitions/:hash', statuses: servicesOnly },
    path: () => `/internal/definitions/${hashOf(permitSop)}`,
  },
  { route: 'GET /drafts', statuses: signedIn },
  {
    route: 'POST /drafts',
    statuses: [401, 201, 201, 403, 403, 403, 401],
    body: () => ({ id: newId(), service: 'permit' }),
  },
  { route: 'GET /drafts/:id', statuses: ownerGets(200), path: () => `/drafts/${ids.draft}` },
  {
    route: 'PUT /drafts/:id/sections/:section',
    statuses: ownerGets(200),
    path: () => `/drafts/${ids.draft}/sections/organisation`,
    body: () => ({ values: {} }),
  },
  { route: 'POST /drafts/:id/submission', statuses: ownerGets(422), path: () => `/drafts/${ids.draft}/submission` },
  {
    // Of an account's draft there is no link: only the guest who holds a draft's secret gets one.
    route: 'POST /drafts/:id/return-link',
    statuses: [401, 404, 404, 404, 404, 404, 401],
    path: () => `/drafts/${ids.draft}/return-link`,
  },
  {
    route: 'POST /internal/public-drafts',
    statuses: servicesOnlyGet(201),
    body: () => ({ service: 'desk-service', agency: province, address: newId() }),
  },
  {
    route: 'POST /internal/guests',
    statuses: servicesOnlyGet(404),
    body: () => ({ draft: ids.draft, secret: 'x' }),
  },
  {
    route: 'GET /internal/drafts/:id/return-link',
    statuses: servicesOnlyGet(404),
    path: () => `/internal/drafts/${ids.draft}/return-link`,
  },
  {
    route: 'POST /applications',
    statuses: [401, 422, 422, 422, 422, 422, 422],
    body: () => ({ id: newId(), service: 'enquiry', values: {} }),
  },
  { route: 'GET /cases', statuses: signedIn },
  { route: 'GET /cases/:id', statuses: [401, 200, 404, 200, 404, 404, 401], path: () => `/cases/${ids.case}` },
  {
    route: 'GET /cases/:id/ledger',
    statuses: [401, 404, 404, 200, 404, 200, 401],
    path: () => `/cases/${ids.case}/ledger`,
  },
  {
    route: 'POST /cases/:id/resubmission',
    statuses: ownerGets(409),
    path: () => `/cases/${ids.case}/resubmission`,
    body: () => ({ id: newId(), visit: 1 }),
  },
  {
    ...{ route: 'POST /cases/:id/decision', statuses: ownerGets(409), path: () => `/cases/${ids.case}/decision` },
    body: decision,
  },
  {
    ...{ route: 'POST /cases/:id/withdrawal', statuses: ownerGets(409), path: () => `/cases/${ids.case}/withdrawal` },
    body: () => ({ id: newId() }),
  },
  { route: 'GET /tracking/:number/:secret', statuses: servicesOnly, path: () => `/tracking/${ids.tracking}` },
  {
    ...{ route: 'POST /tracking/:number/:secret/opening', statuses: servicesOnlyGet(204) },
    path: () => `/tracking/${ids.tracking}/opening`,
  },
  {
    // The case there was filed with an account, so its applicant signs in to hand it back.
    ...{ route: 'POST /tracking/:number/:secret/resubmission', statuses: servicesOnlyGet(404) },
    path: () => `/tracking/${ids.tracking}/resubmission`,
    body: () => ({ id: newId(), visit: 1 }),
  },
  {
    ...{ route: 'POST /tracking/:number/:secret/decision', statuses: servicesOnlyGet(404) },
    path: () => `/tracking/${ids.tracking}/decision`,
    body: decision,
  },
  {
    ...{ route: 'POST /tracking/:number/:secret/withdrawal', statuses: servicesOnlyGet(404) },
    path: () => `/tracking/${ids.tracking}/withdrawal`,
    body: () => ({ id: newId() }),
  },
  {
    // A complaint is filed without an account, so nobody of these but its officer has anything to do with it.
    ...{ route: 'GET /tasks/:id/complaint', statuses: officerGets(200) },
    path: () => `/tasks/${ids.complaint}/complaint`,
  },
  {
    ...{ route: 'PUT /tasks/:id/complaint', statuses: officerGets(409) },
    path: () => `/tasks/${ids.complaint}/complaint`,
    body: () => ({ category: 'short', reported: [] }),
  },
  {
    ...{ route: 'POST /complaints/:service', statuses: officerGets(422) },
    path: () => '/complaints/grievance',
    body: () => ({ id: newId(), agency: province, channel: 'visit', values: {} }),
  },
  {
    ...{ route: 'POST /tracking/:number/:secret/rating', statuses: servicesOnlyGet(404) },
    path: () => `/tracking/${ids.tracking}/rating`,
    body: () => ({ score: 4, comment: '' }),
  },
  { route: 'GET /tasks', statuses: signedIn },
  { route: 'GET /counter', statuses: signedIn },
  {
    ...{ route: 'GET /entries', statuses: [401, 404, 404, 404, 404, 200, 401], administrators: [404, 404] },
    path: () => `/entries?agency=${province}`,
  },
  { route: 'GET /entries/offices', statuses: signedIn },
  {
    ...{ route: 'POST /entries/acceptance', statuses: officerGets(200) },
    body: () => ({ entries: [{ id: newId(), taskId: ids.task, visit: 1 }] }),
  },
  {
    // An officer who has a task of the case sees what is like it; nobody else finds it.
    ...{ route: 'GET /entries/:id/likeness', statuses: [401, 200, 404, 200, 404, 404, 401] },
    path: () => `/entries/${ids.case}/likeness`,
  },
  {
    ...{ route: 'PUT /entries/:id/likeness', statuses: ownerGets(204) },
    path: () => `/entries/${ids.draft}/likeness`,
    body: () => ({ choice: 'another', seen: [] }),
  },
  {
    // The owner's case is no entry.
    ...{ route: 'PUT /entries/:id/values', statuses: ownerGets(404) },
    path: () => `/entries/${ids.case}/values`,
    body: () => ({ visit: 1, values: {} }),
  },
  {
    ...{ route: 'POST /entry-imports', statuses: noEnumerator(400) },
    path: () => `/entry-imports?agency=${province}`,
    body: () => ({}),
  },
  {
    ...{ route: 'GET /entry-imports/template/:format', statuses: noEnumerator(403) },
    path: () => `/entry-imports/template/csv?agency=${province}`,
  },
  ...['GET /entry-imports/:id', 'GET /entry-imports/:id/errors'].map((route) => ({
    ...{ route, statuses: noEnumerator(404) },
    path: () => route.slice('GET '.length).replace(':id', newId()),
  })),
  ...['POST /entry-imports/:id/confirmation', 'POST /entry-imports/:id/discard'].map((route) => ({
    ...{ route, statuses: noEnumerator(404) },
    path: () => route.slice('POST '.length).replace(':id', newId()),
    body: () => ({ others: [] }),
  })),
  // Nobody here has the first row of a service that is filed at a counter.
  { route: 'POST /counter/tickets', statuses: [401, 404, 404, 404, 404, 404, 401], body: ticket },
  {
    route: 'POST /counter/tickets/:caseId/resubmission',
    statuses: [401, 404, 404, 404, 404, 404, 401],
    path: () => `/counter/tickets/${ids.case}/resubmission`,
    body: () => ({ id: newId(), visit: 1 }),
  },
  { route: 'GET /tasks/:id', statuses: officerGets(200), path: () => `/tasks/${ids.task}` },
  { route: 'POST /tasks/:id/release', statuses: officerGets(409), path: () => `/tasks/${ids.task}/release` },
  {
    route: 'PUT /tasks/:id/verdicts/:documentId',
    statuses: officerGets(409),
    path: () => `/tasks/${ids.task}/verdicts/${ids.document}`,
    body: () => ({ verdict: 'accepted' }),
  },
  {
    route: 'PUT /tasks/:id/draft',
    statuses: officerGets(409),
    path: () => `/tasks/${ids.task}/draft`,
    body: () => ({ entries: {} }),
  },
  {
    route: 'POST /tasks/:id/decisions',
    statuses: officerGets(409),
    path: () => `/tasks/${ids.task}/decisions`,
    body: decision,
  },
  { route: 'POST /tasks/:id/claim', statuses: officerGets(204), path: () => `/tasks/${ids.task}/claim` },
  { route: 'POST /internal/transitions', statuses: servicesOnly, body: opening },
  {
    route: 'GET /internal/cases/:id/account-request',
    statuses: servicesOnly,
    path: () => `/internal/cases/${ids.asked}/account-request`,
  },
  ...[
    ...['letter-facts?kind=permit', 'receipt-facts', 'registration-record', 'correspondence'],
    'deadline-notice?event=case.overdue&clock=check',
  ].map((facts) => ({
    ...{ route: `GET /internal/cases/:id/${facts.split('?', 1).join()}`, statuses: servicesOnly },
    path: () => `/internal/cases/${ids.case}/${facts}`,
  })),
  {
    // The case there is no entry.
    ...{ route: 'GET /internal/cases/:id/entry-record', statuses: servicesOnlyGet(404) },
    path: () => `/internal/cases/${ids.case}/entry-record`,
  },
  {
    // The case there is no report.
    ...{ route: 'GET /internal/cases/:id/report-record', statuses: servicesOnlyGet(404) },
    path: () => `/internal/cases/${ids.case}/report-record`,
  },
  {
    ...{ route: 'POST /internal/report-reminders', statuses: servicesOnly },
    body: () => ({ agency: 'an-office-without-reports' }),
  },
  { route: 'GET /agencies/:id/report-rule', statuses: anybody, path: () => `/agencies/${province}/report-rule` },
  {
    ...{ route: 'PUT /agencies/:id/report-rule', ...administratorGets(200) },
    path: () => `/agencies/${province}/report-rule`,
    body: () => ({ dueAfterMonths: 1, remindBeforeDays: 7 }),
  },
  {
    route: 'GET /internal/dossiers/:id/access',
    statuses: servicesOnly,
    path: () => `/internal/dossiers/${ids.case}/access?account=${owner.accountId}`,
  },
  { route: 'GET /internal/dead-letters', statuses: servicesOnly },
  {
    route: 'POST /internal/dead-letters/replay',
    statuses: servicesOnly,
    body: () => ({ topic: 'documents.letter.v1', key: newId() }),
  },
];

const statusesOf = ({ statuses, administrators, supervisor }: Omit<RouteRule, 'route'>) => [
  ...statuses,
  ...(administrators ?? [statuses[4], statuses[4]]),
  supervisor ?? statuses[5],
];

it('every route of the service stands in this table', () => {
  const served = casework.routes.filter((route) => !route.startsWith('HEAD ') && !route.startsWith('OPTIONS '));
  expect(served.sort()).toEqual(table.map(({ route }) => route).sort());
});

it.each(table)('$route answers each caller as the table says', async ({ route, path, body, ...rule }) => {
  const [method = '', registered = ''] = route.split(' ');
  const answers: [string, number][] = [];
  for (const name of names) {
    const { status } = await casework.ask(callers[name], `${method} ${path?.() ?? registered}`, body?.());
    answers.push([name, status]);
  }
  expect(Object.fromEntries(answers)).toEqual(
    Object.fromEntries(names.map((name, column) => [name, statusesOf(rule)[column]])),
  );
});

it.each(['Bearer nonsense', 'Basic eA==', 'Bearer '])("a false credential (%s) is nobody's", async (authorization) => {
  const response = await fetch(new URL('/tasks', casework.url), {
    headers: { authorization, 'x-service-token': 'nonsense' },
  });
  expect(response.status).toBe(401);
});
