import { randomBytes } from 'node:crypto';

/** Small files that are what they say, and some that are not. */
export const samplePdf = (text = 'contoh'): Buffer<ArrayBuffer> =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% ${text}\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n`,
  );

export const lockedPdf = (): Buffer<ArrayBuffer> =>
  Buffer.from(samplePdf().toString().replace('/Root 1 0 R', '/Root 1 0 R/Encrypt 9 0 R'));

export const samplePng = (): Buffer<ArrayBuffer> =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

/** A PDF by its beginning, of any size, that no compression makes smaller. */
export const largePdf = (bytes: number): Buffer<ArrayBuffer> =>
  Buffer.concat([samplePdf(), randomBytes(bytes)]).subarray(0, bytes);
