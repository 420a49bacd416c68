import { prepareDraft } from '@loket/testing';
import type { Browser, Page } from 'playwright-core';
import { type Kept, launch, newPerson, signIn } from './browser';
import {
  applicantName,
  givenClaimedCase,
  givenIssuedCase,
  givenReturnedCase,
  givenStaff,
  verifierName,
} from './given-registrations';
import { type Weight, danglingLinksOn, violationsOn, weigh, widthAt320 } from './page-checks';
import { verificationPathOf } from './given-verification';

type Who = 'visitor' | 'applicant' | 'officer' | 'administrator';
type Budget = 'status' | 'verification' | 'queue' | 'case';

/** Kilobytes over the wire at the first visit and after it, requests and scripts (compressed; see docs). */
const budgets: Readonly<Record<Budget, { first: number; after: number; requests: number; scripts: number }>> = {
  status: { first: 45, after: 10, requests: 5, scripts: 5 },
  verification: { first: 25, after: 10, requests: 5, scripts: 0 },
  queue: { first: 80, after: 80, requests: 10, scripts: 10 },
  case: { first: 120, after: 120, requests: 10, scripts: 10 },
};

let browser: Browser;
let states: Readonly<Record<Who, Kept>>;
const paths: Record<string, string> = {};

beforeAll(async () => {
  browser = await launch();
  const staff = await givenStaff();
  const [{ caseId, ormasId }, claimed, returned, draft] = await Promise.all([
    givenIssuedCase(staff, 'Arut'),
    givenClaimedCase(staff, 'Bulik'),
    givenReturnedCase(staff, 'Delang'),
    prepareDraft(staff.applicant, 'Jelai'),
  ]);
  const { number, trackingSecret } = claimed.accepted;
  Object.assign(paths, {
    'its draft': `/pendaftaran/${draft}`,
    'its case': `/permohonan/${claimed.accepted.caseId}`,
    'its returned case': `/permohonan/${returned.accepted.caseId}`,
    'its issued case': `/permohonan/${caseId}`,
    'its task': `/tugas/${claimed.task.taskId}`,
    'its tracking': `/lacak/${number}/${trackingSecret}`,
    'its record': `/cari-ormas/${ormasId}`,
    'its record of deadlines': `/berkas/${caseId}/tenggat`,
    'its verification': await verificationPathOf(caseId),
  });
  const stateOf = async (username: string) => {
    const page = await newPerson(browser);
    await signIn(page, username);
    return { storageState: await page.context().storageState() };
  };
  states = {
    visitor: {},
    applicant: await stateOf(applicantName),
    officer: await stateOf(verifierName),
    administrator: await stateOf('admin@kalteng.contoh.id'),
  };
});
afterAll(() => browser.close());

const pathOf = (template: string): string => template.replace(/^its [a-z ]+/, (name) => paths[name] ?? name);

async function inFreshBrowser<T>(who: Who, look: (page: Page) => Promise<T>): Promise<T> {
  const page = await newPerson(browser, states[who]);
  try {
    return await look(page);
  } finally {
    await page.context().close();
  }
}

const excess = (weight: Weight, most: Weight): readonly string[] =>
  (['kilobytes', 'requests', 'scripts'] as const)
    .filter((what) => weight[what] > most[what])
    .map((what) => `${what}: ${weight[what]} of ${most[what]}`);

describe('a page has nothing for axe, does not scroll sideways at 320 px and keeps its budget', () => {
  it.each<[string, Who, string, Budget]>([
    ['home', 'visitor', '/', 'status'],
    ['service standard', 'visitor', '/layanan/ormas-registration', 'status'],
    ['service of the counter', 'visitor', '/layanan/reference-letter', 'status'],
    ['sign-in', 'visitor', '/masuk', 'status'],
    ['account request', 'visitor', '/akun/daftar', 'status'],
    ['forgotten password', 'visitor', '/lupa-password', 'status'],
    ['password link that is over', 'visitor', '/kata-sandi/karangan', 'status'],
    ['help', 'visitor', '/bantuan', 'status'],
    ['search', 'visitor', '/cari-ormas?q=sungai', 'status'],
    ['record of an organisation', 'visitor', 'its record', 'status'],
    ['tracking', 'visitor', '/lacak', 'status'],
    ['tracked case', 'visitor', 'its tracking', 'status'],
    ['verification by code or file', 'visitor', '/periksa', 'verification'],
    ['verified letter', 'visitor', 'its verification', 'verification'],
    ['unknown letter', 'visitor', '/periksa/TIDAKADA', 'verification'],
    ['page not found', 'visitor', '/tidak-ada', 'status'],
    ['own cases', 'applicant', '/permohonan', 'status'],
    ['wizard, organisation', 'applicant', 'its draft/organisation', 'status'],
    ['wizard, structure', 'applicant', 'its draft/structure', 'status'],
    ['wizard, field', 'applicant', 'its draft/field', 'status'],
    ['documents', 'applicant', 'its draft/dokumen', 'status'],
    ['check your answers', 'applicant', 'its draft/periksa', 'status'],
    ['confirmation', 'applicant', 'its case/terkirim', 'status'],
    ['own case', 'applicant', 'its case', 'status'],
    ['own case to be corrected', 'applicant', 'its returned case', 'status'],
    ['own case with its letter', 'applicant', 'its issued case', 'status'],
    ['page of officers only', 'applicant', '/antrean', 'status'],
    ['queue', 'officer', '/antrean?tab=mine', 'queue'],
    ['returned cases', 'officer', '/antrean?tab=returned', 'queue'],
    ['task, documents', 'officer', 'its task', 'case'],
    ['task, answers', 'officer', 'its task?bagian=isian', 'case'],
    ['task, history', 'officer', 'its task?bagian=riwayat', 'case'],
    ['record of deadlines', 'officer', 'its record of deadlines', 'case'],
    ['dead letters', 'administrator', '/pesan-tertahan', 'queue'],
    ['terms of reporting', 'administrator', '/kantor/bakesbangpol-kalteng/pelaporan', 'queue'],
  ])('%s', async (_name, who, template, budget) => {
    const found = await inFreshBrowser(who, async (page) => {
      const first = await weigh(page, pathOf(template));
      const after = await weigh(page, pathOf(template));
      const { requests, scripts, ...most } = budgets[budget];
      return {
        axe: await violationsOn(page),
        width: await widthAt320(page),
        tooMuch: [
          ...excess(first, { kilobytes: most.first, requests, scripts }),
          ...excess(after, { kilobytes: most.after, requests, scripts }),
        ],
      };
    });
    expect(found).toEqual({ axe: [], width: 320, tooMuch: [] });
  });
});

describe('a page that tells what is wrong has nothing for axe either, stays narrow and leads to its fields', () => {
  const press = (page: Page): Promise<void> => page.locator('main form[method="post"] button.btn').first().click();

  it.each<[string, Who, string, (page: Page) => Promise<void>]>([
    ['account request', 'visitor', '/akun/daftar', press],
    ['sign-in', 'visitor', '/masuk', press],
    ['tracking', 'visitor', '/lacak', press],
    ['letter without a file', 'visitor', '/periksa', (page) => page.locator('form[enctype] button').click()],
    [
      'wizard',
      'applicant',
      'its draft/organisation',
      async (page) => {
        await page.locator('#npwp').fill('12');
        await page.getByRole('button', { name: 'Simpan dan lanjut' }).last().click();
      },
    ],
    ['task', 'officer', 'its task', (page) => page.getByRole('button', { name: 'Tolak', exact: true }).click()],
    ['document', 'officer', 'its task', (page) => page.getByRole('button', { name: 'Tolak dokumen' }).click()],
  ])('%s', async (_name, who, template, act) => {
    const found = await inFreshBrowser(who, async (page) => {
      await page.goto(pathOf(template));
      await act(page);
      await page.locator('.summary').first().waitFor();
      return { axe: await violationsOn(page), width: await widthAt320(page), dangling: await danglingLinksOn(page) };
    });
    expect(found).toEqual({ axe: [], width: 320, dangling: [] });
  });
});
