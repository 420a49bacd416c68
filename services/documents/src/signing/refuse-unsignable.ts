import { PDF } from '@libpdf/core';
import { fileIsBroken, fileIsLocked, fileIsSigned } from '../files/refusals';

/** Refuses a PDF to which no sound signature can be added: broken, without pages, locked, or signed before. */
export async function refuseUnsignable(file: Buffer): Promise<void> {
  const pdf = await PDF.load(file).catch(() => undefined);
  if (pdf === undefined) throw fileIsBroken();
  if (pdf.isEncrypted) throw fileIsLocked();
  // Mended while it was read: what is added to the file as it stands would not fit.
  if (pdf.recoveredViaBruteForce || pdf.getPageCount() === 0) throw fileIsBroken();
  if (hasSignature(pdf)) throw fileIsSigned();
}

const hasSignature = (pdf: PDF): boolean =>
  (pdf.getForm()?.getSignatureFields() ?? []).some((field) => field.getSignatureDict() !== null);
