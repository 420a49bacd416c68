import type { Locator, Page } from 'playwright-core';

const typed = new Set<string>();

/** Everything the browser tests typed so far. */
export const typedStrings = (): readonly string[] => [...typed];

/** Types a text, and remembers it. */
export async function typeInto(field: Locator, text: string): Promise<void> {
  for (const line of text.split('\n')) typed.add(line);
  await field.fill(text);
}

/** Fills a page of a published form: texts typed, choices and regions chosen, in the order given. */
export async function fillSection(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [key, value] of Object.entries(values)) {
    const field = page.locator(`[name="${key}"]`).first();
    const kind = await field.evaluate((element) =>
      element.tagName === 'SELECT' ? 'select' : (element.getAttribute('type') ?? 'text'),
    );
    if (kind === 'radio') await page.locator(`[name="${key}"][value="${value}"]`).check();
    else if (kind === 'select') await choose(page, key, value);
    else await typeInto(field, value);
  }
}

/** Chooses an option once the list holds it: region lists are narrowed by the one above. */
async function choose(page: Page, key: string, value: string): Promise<void> {
  await page.locator(`#${key} option[value="${value}"]`).waitFor({ state: 'attached' });
  await page.locator(`#${key}`).selectOption(value);
}
