import { testStack } from '@loket/testing';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';

/** Chromium as `npm test` found or unpacked it. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: testStack().chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });

/** What a person brings along: cookies of an earlier visit, a browser without scripts. */
export type Kept = Pick<BrowserContextOptions, 'storageState' | 'javaScriptEnabled'>;

/** A new person at the browser: own cookies (or those kept), Indonesian, a desk-sized window. */
export async function newPerson(browser: Browser, { javaScriptEnabled = true, ...kept }: Kept = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL: testStack().portalUrl,
    locale: 'id-ID',
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled,
    ...kept,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return page;
}

/** Signs in; demo accounts need no password. */
export async function signIn(page: Page, username: string, password?: string): Promise<void> {
  const known = testStack().signIns.find((each) => each.username === username)?.password;
  await page.goto('/masuk');
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(password ?? known ?? '');
  await page.getByRole('button', { name: 'Masuk' }).click();
  await page.waitForURL((url) => url.pathname !== '/masuk');
}
