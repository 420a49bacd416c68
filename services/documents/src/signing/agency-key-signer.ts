import { webcrypto } from 'node:crypto';
import { CryptoKeySigner, PDF } from '@libpdf/core';
import { Injectable } from '@nestjs/common';
import { type AgencyKey, AgencyKeys } from './agency-keys';
import { LetterSigner, type SignOrder } from './letter-signer';

const algorithm = 'RSASSA-PKCS1-v1_5';

/** Signs with the key that the office itself keeps here. */
@Injectable()
export class AgencyKeySigner extends LetterSigner {
  constructor(private readonly keys: AgencyKeys) {
    super();
  }

  async sign({ office, file, properties }: SignOrder): Promise<Buffer> {
    return signPdf(file, await this.keys.of(office), properties);
  }
}

/** Appends a PAdES B-B signature; what was there stays byte for byte. RSA PKCS#1 v1.5 gives the same bytes each time. */
export async function signPdf(
  file: Buffer,
  { privateKey, certificate }: AgencyKey,
  { reason, location, time }: SignOrder['properties'],
): Promise<Buffer> {
  const der = privateKey.export({ type: 'pkcs8', format: 'der' });
  const key = await webcrypto.subtle.importKey('pkcs8', der, { name: algorithm, hash: 'SHA-256' }, false, ['sign']);
  const pdf = await PDF.load(file);
  const { bytes } = await pdf.sign({
    signer: new CryptoKeySigner(key, certificate, 'RSA', algorithm),
    level: 'B-B',
    fieldName: 'Tanda_tangan_elektronik',
    ...{ reason, location, signingTime: time },
  });
  return Buffer.from(bytes);
}
