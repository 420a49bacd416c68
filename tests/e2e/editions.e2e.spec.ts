import { randomUUID } from 'node:crypto';
import type { CaseLedger, CaseView, EditionView, SubmissionAccepted, TaskView } from '@loket/contracts';
import { dataSource, inTransaction, rows } from '@loket/database';
import { Person, type PortalVisitor, claim, decide, eventually, testStack } from '@loket/testing';
import { type CivilDate, localDate } from '@loket/working-time';
import type { Browser, Page } from 'playwright-core';
import { signedIn } from './at-portal';
import { launch, newPerson, signIn } from './browser';
import { circleOf, tableOf } from './given-table';
import { violationsOn, weigh, widthAt320 } from './page-checks';
import { walk } from './walk';

const service = `uji-${Date.now()}`;
const office = '/kantor/bakesbangpol-kalteng';
const decree = `Keputusan Kepala Badan ${Date.now()}/2026`;
const names = {
  administrator: 'admin@kalteng.contoh.id',
  supervisor: 'pengawas@kalteng.contoh.id',
  verifier: 'verifikator@kalteng.contoh.id',
  sectionHead: 'kabid@kalteng.contoh.id',
  head: 'kepala@kalteng.contoh.id',
} as const;

let browser: Browser;
let administrator: Page;
let supervisor: Page;
let people: Readonly<Record<keyof typeof names, Person>>;
let running: SubmissionAccepted;
let fresh: SubmissionAccepted;

beforeAll(async () => {
  browser = await launch();
  [administrator, supervisor] = [await newPerson(browser), await newPerson(browser)];
  const signedInAs = async (name: keyof typeof names) => Person.signIn(testStack(), names[name]);
  people = {
    administrator: await signedInAs('administrator'),
    supervisor: await signedInAs('supervisor'),
    verifier: await signedInAs('verifier'),
    sectionHead: await signedInAs('sectionHead'),
    head: await signedInAs('head'),
  };
  await signIn(administrator, names.administrator);
  await signIn(supervisor, names.supervisor);
});
afterAll(() => browser.close());

const today = (): CivilDate => localDate(Date.now(), 'WIB');
const jsonFile = (table: object) => ({
  ...{ name: 'tabel.json', mimeType: 'application/json' },
  buffer: Buffer.from(JSON.stringify(table, undefined, 2)),
});

async function offerTable(table: object): Promise<void> {
  await administrator.goto(`${office}/tabel/baru`);
  await administrator.locator('#berkas').setInputFiles(jsonFile(table));
  await administrator.getByRole('button', { name: 'Baca berkas' }).click();
  await administrator.waitForURL(/\/berkas$/);
}

const file = (): Promise<SubmissionAccepted> =>
  people.administrator.call<SubmissionAccepted>('casework', '/applications', {
    method: 'POST',
    body: { id: randomUUID(), service, values: { name: 'Siti' } },
  });
const editions = async (): Promise<EditionView[]> =>
  (await people.administrator.call<EditionView[]>('casework', '/agencies/bakesbangpol-kalteng/editions')).filter(
    (each) => each.service === service,
  );
const daysOf = (task: TaskView): number | undefined => task.case.clocks.find(({ key }) => key === 'intake')?.budget;

/** As if the table had been published in January: an office amends what has held for a while. */
async function publishedInJanuary(): Promise<void> {
  const source = await dataSource({ url: testStack().env['casework']?.['DATABASE_OWNER_URL'] ?? '' }).initialize();
  try {
    await inTransaction(source, () =>
      rows(`UPDATE edition SET valid_from = '2026-01-01' WHERE service = $1`, [service]),
    );
  } finally {
    await source.destroy();
  }
}

async function expectSound(page: Page): Promise<void> {
  expect({ axe: await violationsOn(page), width: await widthAt320(page) }).toEqual({ axe: [], width: 320 });
}

const step = walk();

describe('a table published as data', () => {
  step('is refused in sentences that name the row, and its content stays to be mended', async () => {
    await offerTable(circleOf(service));
    const summary = await administrator.locator('.summary').innerText();
    expect(summary).toContain('Baris 1 (Penerimaan): dari sini berkas berputar tanpa jalan keluar');
    expect(await administrator.locator('#isi-tabel').inputValue()).toContain(`"service": "${service}"`);
    expect(await administrator.getByRole('button', { name: 'Terbitkan', exact: true }).count()).toBe(0);
    await expectSound(administrator);
  });

  step('is drawn before it is published, and stands among the services then', async () => {
    await offerTable(tableOf(service));
    await administrator.locator('svg.sop-chart').waitFor();
    await expectSound(administrator);
    await administrator.getByRole('button', { name: 'Terbitkan', exact: true }).click();
    await administrator.getByText('Edisi sudah dicatat.').waitFor();
    expect(await administrator.locator('tbody').innerText()).toContain(`Layanan ${service}`);
    expect(await editions()).toMatchObject([{ revision: 0, state: 'in-force', validFrom: today() }]);
    await expectSound(administrator);
    await publishedInJanuary();
  });

  step('runs at once, without a build', async () => {
    running = await file();
    const task = await claim(people.verifier, running.number);
    expect([task.step, daysOf(task)]).toEqual(['intake', 5]);
  });
});

describe("an office's edition", () => {
  const link = `${office}/layanan/${service}/edisi/baru`;

  step('is refused in a sentence that leads to its row, with everything typed kept', async () => {
    await administrator.goto(`${office}/layanan`);
    await administrator.getByRole('link', { name: `Ubah tabel Layanan ${service}` }).click();
    await administrator.locator('#dasar').fill(decree);
    await administrator.locator('#waktu-intake').fill('0');
    await administrator.locator('#paraf-tambah-intake').selectOption('section-head');
    await administrator.getByRole('button', { name: 'Lihat akibatnya' }).click();
    const line = administrator.locator('.summary a');
    expect(await line.innerText()).toContain('Baris 1 (Penerimaan): waktu 0 tidak mungkin');
    expect(await line.getAttribute('href')).toBe('#baris-intake');
    expect(await administrator.locator('#waktu-intake').inputValue()).toBe('0');
    expect(await administrator.locator('#paraf-tambah-intake').inputValue()).toBe('section-head');
    await expectSound(administrator);
  });

  step('shows what it changes and its flow chart before it is recorded', async () => {
    await administrator.locator('#waktu-intake').fill('3');
    await administrator.getByRole('button', { name: 'Lihat akibatnya' }).click();
    const shown = await administrator.locator('main').innerText();
    expect(shown).toContain('Baris 1 (Penerimaan): 5 hari kerja menjadi 3 hari kerja.');
    expect(shown).toContain('Baris 1 (Penerimaan): paraf – menjadi Kepala Bidang.');
    expect(shown).toContain('1 berkas yang sedang berjalan tetap mengikuti edisinya');
    await administrator.locator('svg.sop-chart').waitFor();
    await expectSound(administrator);
    await administrator.getByRole('button', { name: 'Catat edisi' }).click();
    await administrator.getByText('Edisi sudah dicatat.').waitFor();
    expect(await editions()).toMatchObject([
      { revision: 1, state: 'in-force', validFrom: today(), legalBasis: decree },
      { revision: 0, state: 'past', validFrom: '2026-01-01', openCases: 1 },
    ]);
  });

  step('prints as a document of its own, and so does the one before it', async () => {
    const printed = new Set<string>();
    for (const { definitionHash } of await editions()) {
      const document = await administrator.request.get(`${office}/layanan/${service}/edisi/${definitionHash}/sop.pdf`);
      expect([document.status(), document.headers()['content-type']]).toEqual([200, 'application/pdf']);
      printed.add((await document.body()).toString('base64'));
    }
    expect(printed.size).toBe(2);
  });

  step('is followed by a new case, with its time and its initial', async () => {
    fresh = await file();
    const task = await claim(people.sectionHead, fresh.number);
    expect([task.step, daysOf(task), task.outcomes.map(({ key }) => key)]).toEqual(['intake', 3, ['initial']]);
    await decide(people.sectionHead, task, 'initial');
    await decide(people.verifier, await claim(people.verifier, fresh.number), 'approve');
    expect((await claim(people.head, fresh.number)).step).toBe('approval');
  });

  step('is not followed by the case under way', async () => {
    expect(daysOf(await claim(people.verifier, running.number))).toBe(5);
  });

  step('takes over the case under way when a supervisor moves it', async () => {
    await supervisor.goto(`${office}/layanan`);
    await supervisor.locator(`a[href="${office}/layanan/${service}/berkas"]`).first().click();
    await expectSound(supervisor);
    await supervisor.getByRole('link', { name: `Pindahkan ${running.number}` }).click();
    const shown = await supervisor.locator('main').innerText();
    expect(shown).toContain('terbitan awal');
    expect(shown).toContain('Baris 1 (Penerimaan): 5 hari kerja menjadi 3 hari kerja.');
    await expectSound(supervisor);
    await supervisor.getByRole('button', { name: 'Pindahkan ke revisi ke-1' }).click();
    await supervisor
      .getByText(/Berkas sekarang mengikuti edisi itu|sedang diproses/)
      .first()
      .waitFor();
    const task = await eventually(() => claim(people.sectionHead, running.number), 30_000);
    expect([task.step, daysOf(task)]).toEqual(['intake', 3]);
    const { rows: ledger } = await people.supervisor.call<CaseLedger>('casework', `/cases/${running.caseId}/ledger`);
    expect(ledger).toContainEqual(expect.objectContaining({ event: 'recalculated' }));
  });

  step('carries the moved case to its end', async () => {
    await decide(people.sectionHead, await claim(people.sectionHead, running.number), 'initial');
    await decide(people.verifier, await claim(people.verifier, running.number), 'approve');
    await decide(people.head, await claim(people.head, running.number), 'approve');
    const view = await eventually(async () => {
      const { caseId, number } = running;
      const seen = await people.head.call<CaseView>('casework', `/cases/${caseId}`);
      if (seen.closedAt === null) throw new Error(`${number} is not closed`);
      return seen;
    }, 30_000);
    expect(view.ending?.key).toBe('done');
  });

  step('is amended by administrators and moved to by supervisors of the office alone', async () => {
    const stranger: PortalVisitor = await signedIn(names.verifier);
    for (const path of [`${office}/layanan`, link, `${office}/tabel/baru`, `/berkas/${running.caseId}/edisi`])
      expect([path, (await stranger.open(path)).status]).toEqual([path, 404]);
    const moving = await signedIn(names.supervisor);
    expect((await moving.open(link)).status).toBe(404);
  });

  step('keeps the budget of a page of officers', async () => {
    const { kilobytes, requests } = await weigh(administrator, `${office}/layanan/ormas-registration/edisi/baru`);
    expect(kilobytes).toBeLessThan(80);
    expect(requests).toBeLessThanOrEqual(10);
    await expectSound(administrator);
  });
});
