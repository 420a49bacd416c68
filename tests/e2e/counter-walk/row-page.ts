import type { Outcome } from '@loket/sop';
import type { Page } from 'playwright-core';
import { typeInto } from '../typed';

const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** What the case page tells of the row: its place and activity, what it asks and gives, its minutes, what comes next. */
export async function toldOfRow(page: Page): Promise<readonly string[]> {
  const lead = spaced(await page.locator('main p', { hasText: /Baris \d+ dari \d+:/ }).innerText());
  const [, place = '', next = ''] = /^(Baris .*?)\. Berikutnya: (.*?)\./.exec(lead) ?? [];
  const minutes = (told: string): string => told.replaceAll(/\d+:\d\d dari |, kantor tutup/g, '');
  return [
    place,
    ...(await factOf(page, 'Kelengkapan', 'li')),
    ...(await factOf(page, 'Waktu', '[data-minutes]')).map(minutes),
    ...(await factOf(page, 'Keluaran', 'dd')),
    `Berikutnya: ${next}`,
  ];
}

/** A fact of the row by its name, in one line; none where the row has no such fact. */
async function factOf(page: Page, name: string, values: string): Promise<readonly string[]> {
  const fact = page.locator('main dl > div', { has: page.getByText(name, { exact: true }) });
  const told = (await fact.locator(values).allInnerTexts()).map(spaced);
  return told.length === 0 ? [] : [`${name}: ${told.join('; ')}`];
}

/** What an officer writes where an outcome asks for it. */
export interface Written {
  readonly date: string;
  readonly reason: string;
  readonly text: (label: string) => string;
}

/** Writes what an outcome asks for, presses its button, and is led back to the work. */
export async function take(page: Page, key: string, outcome: Outcome | undefined, written: Written): Promise<void> {
  for (const { key: name, kind, label } of outcome?.entries ?? []) {
    if (kind === 'agenda-number') continue;
    const text = kind === 'date' ? written.date : written.text(label.id);
    await typeInto(page.locator(`#keputusan [name="${name}"]`), text);
  }
  if (outcome?.reason !== undefined) await typeInto(page.locator('#alasan'), written.reason);
  await page.locator(`#keputusan button[name="keputusan"][value="${key}"]`).click();
  await page.waitForURL((url) => ['/loket', '/antrean'].includes(url.pathname));
}
