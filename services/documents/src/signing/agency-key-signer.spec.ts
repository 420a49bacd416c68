import { generateKeyPairSync } from 'node:crypto';
import { Typesetter } from '../rendering/typesetter';
import { signPdf } from './agency-key-signer';
import type { AgencyKey } from './agency-keys';
import { selfSignedCertificate } from './self-signed-certificate';
import { signatureInPdf } from './testing/signature-in-pdf';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const properties = {
  ...{ reason: 'Berita acara ditandatangani oleh Kepala Dinas', location: 'Kota Agung' },
  time: new Date('2026-11-22T03:00:00Z'),
};
const key: AgencyKey = {
  privateKey,
  certificate: selfSignedCertificate('Dinas Contoh', publicKey, privateKey, properties.time),
};

describe('a signed letter', () => {
  const letter = new Typesetter().set('#set document(title: "Berita acara")\n= Berita acara\nIsi.', {});
  let signed: Buffer;
  beforeAll(async () => {
    signed = await signPdf(letter, key, properties);
  });

  it("carries a signature by the office's key over the whole file", () => {
    const signature = signatureInPdf(signed);
    expect(signature).toMatchObject({ coversFile: true, isUntouched: true, isByCertificate: true });
    expect(signature?.certificate.subject).toContain('CN=Dinas Contoh');
    expect(signed.toString('latin1')).toContain('/SubFilter /ETSI.CAdES.detached');
  });

  it('keeps the printed letter byte for byte', () => {
    expect(signed.subarray(0, letter.length).equals(letter)).toBe(true);
    expect(signatureInPdf(letter)).toBeUndefined();
  });

  it('gives itself away when a byte of it is changed', () => {
    const changed = Buffer.from(signed);
    changed[200] = (changed[200] ?? 0) ^ 1;
    expect(signatureInPdf(changed)).toMatchObject({ coversFile: true, isUntouched: false });
  });

  it('gives itself away when something is added behind the signature', () => {
    expect(signatureInPdf(Buffer.concat([signed, Buffer.from('\n% more')]))?.coversFile).toBe(false);
  });

  it('is the same file when it is signed again', async () => {
    expect((await signPdf(letter, key, properties)).equals(signed)).toBe(true);
  });
});
