import { testStack } from '@loket/testing';
import type { Browser, Page } from 'playwright-core';
import { qrRuns } from '../../services/documents/src/posters/qr-runs';
import { stranger } from './at-portal';
import { launch, newPerson } from './browser';
import { violationsOn, weigh, widthAt320 } from './page-checks';

const office = 'kecamatan-pangkalan-banteng';
const application = { page: '/poster', file: (kind: string) => `/poster.${kind}`, leadsTo: '/' };
const letter = {
  page: `/layanan/reference-letter/poster?kantor=${office}`,
  file: (kind: string) => `/layanan/reference-letter/poster.${kind}?kantor=${office}`,
  leadsTo: `/layanan/reference-letter?kantor=${office}`,
};
const posters = [
  ['of the application', application],
  ['of a service', letter],
] as const;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  page = await newPerson(browser);
});
afterAll(() => browser.close());

const addressOf = (path: string): string => new URL(path, testStack().portalUrl).href;

/**
 * Draws the poster as a person sees it and reads the middle of each module of its code. The code alone is quite black,
 * so its place is where the black is.
 */
const modulesSeen = (poster: string, size: number): Promise<readonly number[]> =>
  page.evaluate<readonly number[]>(`(async () => {
    const image = new Image();
    image.src = ${JSON.stringify(poster)};
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 1785;
    canvas.height = 2526;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
    const isBlack = (x, y) => { const at = 4 * (y * width + x); return data[at] + data[at + 1] + data[at + 2] < 6; };
    let [left, right, top, bottom] = [width, 0, height, 0];
    for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) if (isBlack(x, y)) {
      left = Math.min(left, x); right = Math.max(right, x); top = Math.min(top, y); bottom = Math.max(bottom, y);
    }
    const [across, down] = [(right - left + 1) / ${size}, (bottom - top + 1) / ${size}];
    return Array.from({ length: ${size * size} }, (_, module) =>
      Number(isBlack(Math.round(left + (module % ${size} + 0.5) * across), Math.round(top + (Math.floor(module / ${size}) + 0.5) * down))));
  })()`);

describe.each(posters)('the poster %s', (_, { page: path, file, leadsTo }) => {
  it('shows a QR code that leads to its address', async () => {
    const { size, runs } = qrRuns(addressOf(leadsTo));
    const expected = Array.from({ length: size * size }, () => 0);
    for (const [row, from, length] of runs) expected.fill(1, row * size + from, row * size + from + length);
    await page.goto(path);
    expect(await modulesSeen(file('svg'), size)).toEqual(expected);
    expect(await page.locator('img.poster').getAttribute('alt')).toContain(addressOf(leadsTo));
  });

  it('can be downloaded by anybody as PDF and as SVG', async () => {
    const [pdf, svg] = await Promise.all(['pdf', 'svg'].map((kind) => stranger().download(file(kind))));
    expect([pdf?.status, pdf?.type, svg?.status, svg?.type]).toEqual([200, 'application/pdf', 200, 'image/svg+xml']);
    expect(Buffer.from(pdf?.bytes ?? []).toString('latin1', 0, 5)).toBe('%PDF-');
    expect(Buffer.from(svg?.bytes ?? []).toString('utf8', 0, 4)).toBe('<svg');
  });

  it('has nothing for axe, does not scroll sideways at 320 px and keeps the budget of a public page', async () => {
    const { kilobytes, requests, scripts } = await weigh(await newPerson(browser), path);
    await page.goto(path);
    expect([await violationsOn(page), await widthAt320(page)]).toEqual([[], 320]);
    expect({ kilobytes: kilobytes <= 45, requests: requests <= 5, scripts }).toEqual({
      ...{ kilobytes: true, requests: true, scripts: 0 },
    });
  });

  it('is printed alone', async () => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('img.poster').isVisible()).toBe(true);
    for (const other of ['h1', 'footer', 'nav.crumbs'])
      expect(await page.locator(other).first().isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
  });
});

it('a poster in English leads to the same address', async () => {
  const visitor = stranger();
  const { text, root } = await visitor.open(`${letter.page}&bahasa=en`);
  expect(text).toContain('Download the poster (PDF)');
  expect(root.querySelector('img.poster')?.getAttribute('alt')).toContain(addressOf(letter.leadsTo));
});

it.each(['/layanan/tidak-ada/poster', '/layanan/tidak-ada/poster.pdf', '/layanan/tidak-ada/poster.svg'])(
  'there is no poster of a service that nobody offers: %s',
  async (path) => {
    expect((await stranger().open(path)).status).toBe(404);
  },
);
