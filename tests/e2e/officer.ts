import { eventually } from '@loket/testing';
import type { Locator, Page } from 'playwright-core';
import { typeInto } from './typed';

/** Finds the case's task among those not yet taken or one's own, opens it, and takes it where nobody has. */
export async function openTask(page: Page, number: string): Promise<void> {
  await eventually(async () => {
    for (const tab of ['unclaimed', 'mine']) {
      await page.goto(`/antrean?tab=${tab}&q=${number}`);
      const link = page.getByRole('link', { name: number });
      if ((await link.count()) === 0) continue;
      await link.first().click();
      return;
    }
    throw new Error(`The queue does not show ${number}`);
  }, 30_000);
  const claim = page.getByRole('button', { name: 'Ambil' });
  if ((await claim.count()) > 0) await claim.first().click();
}

/** Gives every document a verdict: those named by requirement are rejected with the reason, all others are in order. */
export async function checkDocuments(page: Page, rejected: Readonly<Record<string, string>> = {}): Promise<void> {
  const requirements = await page
    .locator('[id^="periksa-"]')
    .evaluateAll((items) => items.map((item) => item.id.replace('periksa-', '')));
  // The document itself may go on loading: what is judged stands beside it.
  const press = (target: Locator) => Promise.all([page.waitForEvent('domcontentloaded'), target.click()]);
  for (const requirement of requirements) {
    const item = page.locator(`#periksa-${requirement}`);
    // After a verdict the page goes on by itself to the next document without one.
    if ((await item.locator('button[value="accepted"]').count()) === 0) await press(item.locator('a').first());
    const reason = rejected[requirement];
    if (reason !== undefined) await typeInto(item.locator('textarea'), reason);
    await press(item.locator(`button[value="${reason === undefined ? 'accepted' : 'rejected'}"]`));
  }
}

/** Presses the button of an outcome and waits for the queue to say that it is kept. */
export async function decide(page: Page, outcome: string): Promise<void> {
  await page.locator(`button[name="keputusan"][value="${outcome}"]`).click();
  await page
    .getByText(/Keputusan tersimpan|sedang diproses/)
    .first()
    .waitFor();
}
