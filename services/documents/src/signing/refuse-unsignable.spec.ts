import { generateKeyPairSync } from 'node:crypto';
import { samplePdf } from '@loket/testing';
import { lockedPdf, samplePdf as pdfWithoutPages } from '../testing/sample-files';
import { signPdf } from './agency-key-signer';
import { refuseUnsignable } from './refuse-unsignable';
import { selfSignedCertificate } from './self-signed-certificate';

const sound = Buffer.from(samplePdf('Kartu Keluarga'));
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const time = new Date('2026-11-22T03:00:00Z');
const signed = (): Promise<Buffer> =>
  signPdf(
    sound,
    { privateKey, certificate: selfSignedCertificate('Dinas Contoh', publicKey, privateKey, time) },
    { reason: 'Sudah', location: 'Kota Agung', time },
  );

it('a whole and unsigned PDF can be signed', async () => {
  await expect(refuseUnsignable(sound)).resolves.toBeUndefined();
});

it.each([
  ['cut off in the middle', sound.subarray(0, sound.length / 2)],
  ['cut off at its end', sound.subarray(0, sound.length - 20)],
  ['text behind a PDF header', Buffer.from(`%PDF-1.7\n${'bukan pdf '.repeat(900)}`)],
  ['with something before its header', Buffer.concat([Buffer.from('surat\n'.repeat(40)), sound])],
  ['without a page', pdfWithoutPages()],
])('a PDF %s is refused as broken', async (_what, file) => {
  await expect(refuseUnsignable(file)).rejects.toMatchObject({
    code: 'file-wrong-type',
    detail: expect.stringContaining('rusak atau tidak lengkap'),
  });
});

it('a locked PDF is refused', async () => {
  await expect(refuseUnsignable(lockedPdf())).rejects.toMatchObject({ code: 'file-wrong-type' });
});

it('a PDF that somebody has signed before is refused', async () => {
  await expect(refuseUnsignable(await signed())).rejects.toMatchObject({
    detail: expect.stringContaining('sudah bertanda tangan elektronik'),
  });
});
