import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page, Request } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page: the rule and where it is broken. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, { resultTypes: ['violations'] })`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Links of the page to places on itself that are not there. */
export const danglingLinksOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(
    `[...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href'))
      .filter((href) => document.getElementById(href.slice(1)) === null)`,
  );

/** How wide the content is on the narrowest telephone; the window is put back afterwards. */
export async function widthAt320(page: Page): Promise<number> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate<number>('document.scrollingElement.scrollWidth');
  if (before !== null) await page.setViewportSize(before);
  return width;
}

/** What came over the wire while a page was opened. */
export interface Weight {
  readonly kilobytes: number;
  readonly requests: number;
  readonly scripts: number;
}

/** Opens the address and weighs everything but the documents that it shows. */
export async function weigh(page: Page, path: string): Promise<Weight> {
  const sent: { readonly type: string; readonly bytes: number }[] = [];
  const asking: Promise<void>[] = [];
  const note = async (request: Request): Promise<void> => {
    const sizes = await request.sizes();
    sent.push({ type: request.resourceType(), bytes: sizes.responseBodySize + sizes.responseHeadersSize });
  };
  page.on('requestfinished', (request) => {
    if (!new URL(request.url()).pathname.startsWith('/dokumen/')) asking.push(note(request));
  });
  await page.goto(path, { waitUntil: 'load' });
  await Promise.all(asking);
  page.removeAllListeners('requestfinished');
  if (sent.length === 0) throw new Error(`Nothing of ${path} was weighed`);
  return {
    kilobytes: sent.reduce((sum, { bytes }) => sum + bytes, 0) / 1_024,
    requests: sent.length,
    scripts: sent.filter(({ type }) => type === 'script').length,
  };
}
