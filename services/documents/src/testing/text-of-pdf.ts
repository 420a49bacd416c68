import { PDF } from '@libpdf/core';

/** The words of a PDF's pages, with single spaces. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const pdf = await PDF.load(bytes);
  const text = pdf.getPages().map((page) => page.extractText().text);
  return text.join(' ').replaceAll(/\s+/g, ' ').trim();
}
