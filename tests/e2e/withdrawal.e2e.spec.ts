import { randomUUID } from 'node:crypto';
import { Person, type PortalVisitor, type SeenPage, claim, decide, testStack } from '@loket/testing';
import type { Browser, Page } from 'playwright-core';
import { signedIn, stranger } from './at-portal';
import { launch, newPerson, signIn } from './browser';
import {
  type ClaimedCase,
  type Staff,
  applicantName,
  givenClaimedCase,
  givenStaff,
  verifierName,
} from './given-registrations';
import { mailTo } from './inbox';
import { violationsOn, widthAt320 } from './page-checks';
import { walk } from './walk';

const numberIn = ({ text }: SeenPage): string => /KON-6200-\d{4}-\d{6}/.exec(text)?.[0] ?? '';

let browser: Browser;
let applicant: Page;
let staff: Staff;
let filed: ClaimedCase;
let verifier: PortalVisitor;
let staleTask: SeenPage;

beforeAll(async () => {
  [browser, staff, verifier] = await Promise.all([launch(), givenStaff(), signedIn(verifierName)]);
  [applicant, filed] = await Promise.all([newPerson(browser), givenClaimedCase(staff, 'Rungan')]);
});
afterAll(() => browser.close());

async function isSound(page: Page): Promise<void> {
  expect({ axe: await violationsOn(page), width: await widthAt320(page) }).toEqual({ axe: [], width: 320 });
}

const step = walk();

describe('a registration that its applicant takes back', () => {
  step('asks once more before it ends, and stays as it is where they go back', async () => {
    staleTask = await verifier.open(`/tugas/${filed.task.taskId}`);
    await signIn(applicant, applicantName);
    await applicant.goto(`/permohonan/${filed.accepted.caseId}`);
    await applicant.getByRole('link', { name: 'Tarik kembali permohonan' }).click();
    await applicant.getByRole('heading', { name: 'Tarik kembali permohonan ini?' }).waitFor();
    expect(await applicant.innerText('main')).toContain(filed.accepted.number);
    await isSound(applicant);
    await applicant.getByRole('link', { name: 'Tidak, kembali ke permohonan' }).click();
    await applicant.getByText('sedang diproses').first().waitFor();
  });

  step('ends with the keyboard alone, once, however often it is sent', async () => {
    const twice = await signedIn(applicantName);
    const page = await twice.open(`/permohonan/${filed.accepted.caseId}/penarikan`);
    await applicant.goto(`/permohonan/${filed.accepted.caseId}/penarikan`);
    await applicant.getByRole('button', { name: 'Ya, tarik kembali' }).focus();
    await applicant.keyboard.press('Enter');
    await applicant.getByText('Permohonan sudah ditarik kembali.').waitFor();
    const late = await twice.send(page, '/penarikan');
    expect([late.status, late.text]).toEqual([409, expect.stringContaining('tidak dapat ditarik kembali lagi')]);
  });

  step('tells everybody: the applicant on the page and by mail, the officer whose page is stale', async () => {
    const text = await applicant.innerText('main');
    expect(text).toContain('Ditarik kembali oleh pemohon');
    expect(await applicant.getByRole('link', { name: 'Tarik kembali permohonan' }).count()).toBe(0);
    await isSound(applicant);
    const mail = await mailTo(applicantName, new RegExp(`${filed.accepted.number} sudah ditarik kembali`));
    expect(mail.text).toContain('Bila bukan Anda yang menariknya kembali');
    const late = await verifier.send(staleTask, '/keputusan', { keputusan: 'refuse', alasan: 'Terlambat' });
    expect([late.status, late.text]).toEqual([409, expect.stringContaining('sudah diputuskan')]);
  });

  step("is nobody else's to take back", async () => {
    const [officer, nobody] = [verifier, stranger()];
    const path = `/permohonan/${filed.accepted.caseId}/penarikan`;
    expect((await nobody.open(path)).path).toContain('/masuk');
    const seen = await officer.open(path);
    expect(seen.root.querySelector('form[action$="/penarikan"]')).toBeNull();
  });
});

describe('a consultation that is asked back', () => {
  step('says until when the asker can reply, on the page and in the mail', async () => {
    const asker = stranger();
    const email = `penanya.${randomUUID()}@contoh.id`;
    const sent = await asker.send(await asker.open('/konsultasi'), '/konsultasi', {
      ...{ name: 'Rahayu Penanya', email, question: 'Apa syarat SKT?' },
    });
    const officer = await Person.signIn(testStack(), 'konsultasi@kalteng.contoh.id');
    await decide(officer, await claim(officer, numberIn(sent)), 'ask-back', undefined, {
      questionBack: 'Di kabupaten mana?',
    });
    const mail = await mailTo(email, /Di kabupaten mana\?/);
    expect(mail.text).toMatch(/Anda punya waktu sampai \S+, \d+ \S+ \d{4} pukul 16\.[03]0 WIB/);
    const link = sent.root.querySelectorAll('a[href^="/lacak/"]').at(-1)?.getAttribute('href') ?? '';
    await applicant.goto(link);
    const text = await applicant.innerText('main');
    expect(text).toMatch(/Anda punya waktu sampai/);
    expect(text).toMatch(/Tanggapi paling lambat/);
    expect(await applicant.getByRole('link', { name: 'Tarik kembali permohonan' }).count()).toBe(0);
    await isSound(applicant);
  });
});
