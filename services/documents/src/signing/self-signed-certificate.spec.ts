import { X509Certificate, generateKeyPairSync } from 'node:crypto';
import { selfSignedCertificate } from './self-signed-certificate';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const from = new Date('2026-11-22T03:00:00Z');
const certificateOf = (office: string) =>
  new X509Certificate(selfSignedCertificate(office, publicKey, privateKey, from));

it('names the office and vouches for itself alone', () => {
  const certificate = certificateOf('Dinas Kependudukan dan Pencatatan Sipil Kabupaten Tanggamus');
  expect(certificate.subject).toBe('C=ID\nCN=Dinas Kependudukan dan Pencatatan Sipil Kabupaten Tanggamus');
  expect(certificate.issuer).toBe(certificate.subject);
  expect(certificate.verify(publicKey)).toBe(true);
  expect(certificate.ca).toBe(false);
});

it('holds for five years', () => {
  const { validFrom, validTo } = certificateOf('Kantor');
  expect([validFrom, validTo].map((text) => new Date(text).toISOString())).toEqual([
    '2026-11-22T03:00:00.000Z',
    '2031-11-22T03:00:00.000Z',
  ]);
});

it('has a serial number of its own', () => {
  expect(certificateOf('Kantor').serialNumber).not.toBe(certificateOf('Kantor').serialNumber);
});

it('cuts a name that X.509 has no room for', () => {
  expect(certificateOf('K'.repeat(80)).subject).toBe(`C=ID\nCN=${'K'.repeat(64)}`);
});
