import { samplePdf, samplePng } from '@loket/testing';
import type { Page } from 'playwright-core';

/** Sends a sample file by the form of this input, and waits until the page shows it as uploaded. */
export async function uploadTo(page: Page, inputId: string, kind: 'pdf' | 'png', salt: string): Promise<void> {
  const requirement = inputId.replace('berkas-', '');
  const buffer = Buffer.from(
    kind === 'pdf' ? samplePdf(`${requirement} ${salt}`) : samplePng(`${requirement} ${salt}`),
  );
  await page.locator(`#${inputId}`).setInputFiles({
    name: `${requirement}.${kind}`,
    mimeType: kind === 'pdf' ? 'application/pdf' : 'image/png',
    buffer,
  });
  await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.locator(`#unggah-${requirement} button`).click(),
  ]);
  await page.waitForLoadState();
  await page.locator(`#dokumen-${requirement} .chip.ok`).waitFor();
}
