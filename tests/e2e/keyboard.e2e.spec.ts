import { giveVerdicts, testStack } from '@loket/testing';
import type { Browser, Locator, Page } from 'playwright-core';
import { launch, newPerson } from './browser';
import { givenClaimedCase, givenStaff, verifierName } from './given-registrations';

let browser: Browser;
let page: Page;
let number: string;

beforeAll(async () => {
  browser = await launch();
  page = await newPerson(browser);
  const staff = await givenStaff();
  const { accepted, task } = await givenClaimedCase(staff, 'Menthobi');
  await giveVerdicts(staff.verifier, task, ['deed']);
  number = accepted.number;
});
afterAll(() => browser.close());

const focused = (target: Locator): Promise<boolean> => target.evaluate((each) => each.matches(':focus'));

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
async function tabTo(target: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await focused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${target.toString()}`);
}

describe('with the keyboard alone', () => {
  it('the first Tab offers the way past the menu', async () => {
    await page.goto('/masuk');
    await page.keyboard.press('Tab');
    expect(await focused(page.locator('.skip'))).toBe(true);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#isi');
  });

  it('an officer signs in, with Enter in the last field', async () => {
    await tabTo(page.locator('#username'));
    await page.keyboard.type(verifierName);
    await page.keyboard.press('Tab');
    await page.keyboard.type(testStack().signIns.find(({ username }) => username === verifierName)?.password ?? '');
    await page.keyboard.press('Enter');
    await page.waitForURL(/antrean/);
  });

  it('finds the case with / and opens it with j and Enter', async () => {
    await page.goto('/antrean?tab=mine');
    await page.keyboard.press('/');
    await page.keyboard.type(number);
    await Promise.all([page.waitForURL(/q=/), page.keyboard.press('Enter')]);
    await page.keyboard.press('j');
    await Promise.all([page.waitForURL(/tugas/), page.keyboard.press('Enter')]);
    expect(await page.innerText('h1')).toContain(number);
  });

  it('decides, and is told', async () => {
    await tabTo(page.locator('#alasan'));
    await page.keyboard.type('Akta belum ditandatangani');
    await tabTo(page.locator('button[value="return"]'));
    await page.keyboard.press('Enter');
    await page
      .getByText(/Keputusan tersimpan|sedang diproses/)
      .first()
      .waitFor();
  });

  it('English is one click away, stays, and leads back', async () => {
    await page.goto('/');
    await tabTo(page.getByRole('link', { name: 'English' }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/bahasa=en/);
    await page.goto('/masuk');
    await page.goto('/cari-ormas');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('link', { name: 'Bahasa Indonesia' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('id');
  });
});
