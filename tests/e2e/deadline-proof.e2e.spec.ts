import type { Browser, Page } from 'playwright-core';
import { type Kept, launch, newPerson, signIn } from './browser';
import {
  type ClaimedCase,
  applicantName,
  givenClaimedCase,
  givenReturnedCase,
  givenStaff,
  verifierName,
} from './given-registrations';
import { violationsOn, widthAt320 } from './page-checks';

let browser: Browser;
let tracking: Page;
let ownCase: Page;
let task: Page;
let running: ClaimedCase;
let returned: ClaimedCase;

beforeAll(async () => {
  browser = await launch();
  const staff = await givenStaff();
  [running, returned] = [await givenClaimedCase(staff, 'Kotawaringin'), await givenReturnedCase(staff, 'Lamandau')];
  [tracking, ownCase, task] = [await newPerson(browser), await newPerson(browser), await newPerson(browser)];
  await signIn(ownCase, applicantName);
  await signIn(task, verifierName);
});
afterAll(() => browser.close());

const trackingPath = ({ accepted }: ClaimedCase): string => `/lacak/${accepted.number}/${accepted.trackingSecret}`;

/** Opens the case on the three pages where its deadline stands. */
async function open(kase: ClaimedCase): Promise<readonly Page[]> {
  await tracking.goto(trackingPath(kase));
  await ownCase.goto(`/permohonan/${kase.accepted.caseId}`);
  await task.goto(`/tugas/${kase.task.taskId}`);
  return [tracking, ownCase, task];
}

interface ShownDeadline {
  readonly title: string;
  readonly due: string;
  readonly proof: readonly string[];
}

/** The deadlines of a page in its order, each with the lines of its proof. */
const deadlinesOn = (page: Page): Promise<readonly ShownDeadline[]> =>
  page.evaluate<readonly ShownDeadline[]>(
    `[...document.querySelectorAll('.deadline')].map((each) => ({
      title: each.querySelector('h2, h3').textContent,
      due: each.querySelector('time')?.textContent ?? '',
      proof: [...each.querySelectorAll('.proof tbody tr')].map((line) => line.innerText || line.textContent),
    }))`,
  );
const byTitle = (deadlines: readonly ShownDeadline[]): readonly ShownDeadline[] =>
  deadlines.toSorted((one, other) => one.title.localeCompare(other.title));

const why = (page: Page) => page.locator('.deadline summary').first();
const firstProof = (page: Page) => page.locator('.deadline .proof').first();

describe('the proof of a deadline', () => {
  it('is the same on the tracking page, on the own case and at the officer', async () => {
    const [atTracking = [], atOwnCase = [], atTask = []] = await Promise.all((await open(running)).map(deadlinesOn));
    expect(atTracking).toHaveLength(2);
    for (const { proof } of atTracking) expect(proof.length).toBeGreaterThan(5);
    expect(atOwnCase).toEqual(atTracking);
    expect(byTitle(atTask)).toEqual(byTitle(atTracking));
  });

  it('begins with the whole service for the applicant and with the row in turn for the officer', async () => {
    const pages = await open(running);
    const first = await Promise.all(pages.map((page) => page.locator('.deadline h2').first().innerText()));
    const [promise, row] = ['Seluruh layanan selesai paling lambat', 'Verifikasi provinsi selesai paling lambat'];
    expect(first).toEqual([promise, promise, row]);
  });

  it('tells on all three that the clock stands, since when and on which dates it ran', async () => {
    for (const page of await open(returned)) {
      const [deadline] = await deadlinesOn(page);
      expect(deadline?.due).toBe('');
      expect(deadline?.proof.join()).toContain('berkas dikembalikan kepada pemohon');
      expect(await page.innerText('main')).toContain('Waktu berhenti selama berkas pada pemohon.');
    }
  });

  it('opens and closes by keyboard', async () => {
    for (const page of await open(running)) {
      expect(await firstProof(page).isVisible()).toBe(false);
      await why(page).focus();
      await page.keyboard.press('Enter');
      expect(await firstProof(page).isVisible()).toBe(true);
      await page.keyboard.press('Space');
      expect(await firstProof(page).isVisible()).toBe(false);
    }
  });

  it('names the standard time and where it comes from', async () => {
    const [, page] = await open(running);
    await page?.locator('.deadline summary').nth(1).click();
    expect(await page?.locator('.deadline').nth(1).innerText()).toContain(
      'Standar waktu: 5 hari kerja (ketentuan kantor)',
    );
  });

  it('is one click away in English', async () => {
    await tracking.goto(trackingPath(running));
    await tracking.getByRole('link', { name: 'English' }).click();
    await why(tracking).click();
    expect(await tracking.innerText('.deadline')).toMatch(/Why this date\?[^]*day of arrival, not counted/);
    await tracking.getByRole('link', { name: 'Bahasa Indonesia' }).click();
  });

  it('fits 320 px when it is open, and axe finds nothing in it', async () => {
    for (const page of await open(running)) {
      for (const summary of await page.locator('.deadline summary').all()) await summary.click();
      expect(await widthAt320(page)).toBe(320);
      expect(await violationsOn(page)).toEqual([]);
    }
  });

  it('needs no script', async () => {
    const kept: Kept = { javaScriptEnabled: false, storageState: await ownCase.context().storageState() };
    const page = await newPerson(browser, kept);
    for (const path of [trackingPath(running), `/permohonan/${running.accepted.caseId}`]) {
      await page.goto(path);
      await why(page).click();
      await firstProof(page).waitFor({ state: 'visible' });
      expect(await firstProof(page).innerText()).toContain('hari diterima, tidak dihitung');
    }
  });
});

describe('the record of deadlines', () => {
  it('is folded away in the history of the file, and a page of its own for those who answer for it', async () => {
    await task.goto(`/tugas/${returned.task.taskId}?bagian=riwayat`);
    const record = task.locator('.ledger');
    await record.locator('summary').click();
    expect(await record.innerText()).toMatch(/Waktu per pihak[^]*berhenti, berkas pada pemohon/);
    const head = await newPerson(browser);
    await signIn(head, 'kabid@kalteng.contoh.id');
    await head.goto(`/berkas/${returned.accepted.caseId}/tenggat`);
    expect(await head.innerText('main')).toContain('berhenti, berkas pada pemohon');
    expect(await head.innerText('main')).not.toContain('Lamandau');
  });

  it('does not exist for the applicant', async () => {
    const answer = await ownCase.goto(`/berkas/${returned.accepted.caseId}/tenggat`);
    expect(answer?.status()).toBe(403);
  });
});

describe("the chart of a service's SOP", () => {
  it('scrolls inside its frame at 320 px, and is told in words', async () => {
    await tracking.goto('/layanan/ormas-registration');
    expect(await widthAt320(tracking)).toBe(320);
    await tracking.setViewportSize({ width: 320, height: 640 });
    expect(
      await tracking.evaluate<boolean>(
        `(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)(document.querySelector('.chart'))`,
      ),
    ).toBe(true);
    await tracking.setViewportSize({ width: 1280, height: 900 });
    expect(await tracking.locator('.chart svg desc').textContent()).toContain('Memeriksa kelengkapan');
  });

  it("stands beside the SOP document to download, and the office's hours", async () => {
    await tracking.goto('/layanan/ormas-registration');
    const document = await tracking.getByRole('link', { name: 'Unduh dokumen SOP (PDF)' }).getAttribute('href');
    const pdf = await tracking.request.get(document ?? '');
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await tracking.getByRole('link', { name: 'jam layanan dan hari libur' }).click();
    expect(await tracking.innerText('main')).toContain('07.30');
  });

  it('a service of the counter has no online start', async () => {
    await tracking.goto('/layanan/reference-letter');
    expect(await tracking.innerText('main')).toContain('Dilayani langsung di loket');
    expect(await tracking.getByRole('link', { name: 'Mulai' }).count()).toBe(0);
  });
});
