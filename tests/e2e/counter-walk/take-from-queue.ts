import { eventually } from '@loket/testing';
import type { Page } from 'playwright-core';

/** Finds a file among those nobody has taken, in the queue filtered by its service, and takes it. */
export async function takeFromQueue(page: Page, number: string, title: string): Promise<void> {
  await eventually(async () => {
    await page.goto('/antrean?tab=unclaimed');
    await page.locator('#service').selectOption({ label: title });
    await page.getByRole('button', { name: 'Saring' }).click();
    await page.waitForURL(/service=/);
    const services = await page.locator('tr[data-row] td:nth-child(4)').allInnerTexts();
    expect([...new Set(services)]).toEqual([title]);
    await page.getByRole('link', { name: number }).click();
  }, 30_000);
  await page.getByRole('button', { name: 'Ambil tugas' }).click();
  await page.getByRole('button', { name: 'Lepas tugas' }).waitFor();
}
