import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { lockedPdf, samplePdf, samplePng } from '../testing/sample-files';
import { FileIntake, type FileLimits } from './file-intake';
import { PdfLockFinder } from './pdf-lock-finder';

const limits: FileLimits = { accepts: ['pdf', 'png'], maxBytes: 10_000 };

function intakeOf(content: Buffer, chunkBytes: number): FileIntake {
  const chunks = Array.from({ length: Math.ceil(content.length / chunkBytes) }, (_, index) =>
    content.subarray(index * chunkBytes, (index + 1) * chunkBytes),
  );
  return Readable.from(chunks).pipe(new FileIntake(limits));
}

describe('a file on its way in', () => {
  it.each([1, 7, 4_100, 100_000])('passes unchanged in chunks of %d bytes', async (chunkBytes) => {
    const content = Buffer.concat([samplePdf(), Buffer.alloc(6_000, 'x')]);
    const intake = intakeOf(content, chunkBytes);
    expect(await intake.kind()).toBe('pdf');
    expect(await buffer(intake)).toEqual(content);
    expect(intake.outcome()).toEqual({
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    });
  });

  it('is told by its content', async () => {
    expect(await intakeOf(samplePng(), 10).kind()).toBe('png');
    await expect(intakeOf(Buffer.from('<html>'), 10).kind()).rejects.toMatchObject({ code: 'file-wrong-type' });
    await expect(new FileIntake(limits).end().kind()).rejects.toMatchObject({ code: 'file-empty' });
  });

  it('ends where it grows too large, and swallows the rest', async () => {
    const intake = intakeOf(Buffer.concat([samplePdf(), Buffer.alloc(500_000)]), 5_000);
    await intake.kind();
    expect((await buffer(intake)).length).toBeLessThanOrEqual(limits.maxBytes);
    expect(() => intake.outcome()).toThrow(expect.objectContaining({ code: 'file-too-large' }));
  });

  it('keeps its first reason when its sender goes away afterwards', async () => {
    const intake = new FileIntake(limits);
    intake.end(Buffer.alloc(20_000));
    await expect(intake.kind()).rejects.toMatchObject({ code: 'file-too-large' });
  });
});

describe('a lock in a PDF', () => {
  it('is found wherever the chunks are cut', () => {
    const content = lockedPdf();
    for (let cut = 1; cut < content.length; cut += 1) {
      const finder = new PdfLockFinder();
      finder.look(content.subarray(0, cut));
      finder.look(content.subarray(cut));
      expect(finder.locked).toBe(true);
    }
  });

  it('is not seen in a PDF that only speaks of encryption', () => {
    const finder = new PdfLockFinder();
    finder.look(samplePdf('tentang /Encrypt dan /EncryptMetadata'));
    expect(finder.locked).toBe(false);
  });
});
