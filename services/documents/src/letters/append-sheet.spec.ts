import { PDF } from '@libpdf/core';
import { samplePdf } from '@loket/testing';
import { Typesetter } from '../rendering/typesetter';
import { appendSheet } from './append-sheet';

const file = Buffer.from(samplePdf('Kartu Keluarga'));
const sheet = new Typesetter().set('#set document(title: "Lembar")\n= Lembar\n#pagebreak()\nLanjutan', {});

it('puts every page of the sheet behind those of the file', async () => {
  const whole = await PDF.load(await appendSheet(file, sheet));
  expect(whole.getPageCount()).toBe(3);
  const words = whole.getPages().map((page) => page.extractText().text);
  expect(words).toEqual([
    expect.stringContaining('Kartu Keluarga'),
    expect.stringContaining('Lembar'),
    expect.stringContaining('Lanjutan'),
  ]);
});

it('keeps the file byte for byte, and gives the same bytes again', async () => {
  const [one, two] = [await appendSheet(file, sheet), await appendSheet(file, sheet)];
  expect(one.subarray(0, file.length).equals(file)).toBe(true);
  expect(two.equals(one)).toBe(true);
});
