import { createHash } from 'node:crypto';
import { PDF, PdfArray, PdfString } from '@libpdf/core';

const ID_BYTES = 16;

/** Puts the pages of a sheet behind those of a file; what was there stays byte for byte. The same two give the same bytes. */
export async function appendSheet(file: Buffer, sheet: Buffer): Promise<Buffer> {
  const pdf = await PDF.load(file);
  const added = await PDF.load(sheet);
  await pdf.copyPagesFrom(added, [...Array(added.getPageCount()).keys()]);
  const { trailer } = pdf.context.info;
  // A file without an identifier would be given one by chance (ISO 32000-1, 14.4).
  if (!trailer.has('ID')) trailer.set('ID', PdfArray.of(identifierOf(file), identifierOf(sheet)));
  return Buffer.from(await pdf.save({ incremental: true }));
}

const identifierOf = (content: Buffer): PdfString =>
  PdfString.fromBytes(createHash('sha256').update(content).digest().subarray(0, ID_BYTES));
