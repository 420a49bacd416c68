import { X509Certificate, createHash, verify } from 'node:crypto';
import { oid } from '../der';
import { partAt, partsOf, readDer } from './read-der';

/** What a PDF's signature says, found and checked by other means than those that made it. */
export interface SignatureInPdf {
  readonly certificate: X509Certificate;
  /** Every byte of the file but those of the signature itself is covered. */
  readonly coversFile: boolean;
  /** The digest that was signed is that of the covered bytes. */
  readonly isUntouched: boolean;
  /** The certificate's key made the signature. */
  readonly isByCertificate: boolean;
}

const messageDigest = oid('1.2.840.113549.1.9.4');

/** The signature of a PDF with one signature (RFC 5652, ISO 32000); undefined where it carries none. */
export function signatureInPdf(pdf: Buffer): SignatureInPdf | undefined {
  const text = pdf.toString('latin1');
  const [, ...numbers] = /\/ByteRange \[(\d+) +(\d+) +(\d+) +(\d+) *\]/.exec(text) ?? [];
  const [from, length, next, rest] = numbers.map(Number);
  if (from === undefined || length === undefined || next === undefined || rest === undefined) return undefined;
  const covered = Buffer.concat([pdf.subarray(from, from + length), pdf.subarray(next, next + rest)]);
  const signed = partAt(readDer(Buffer.from(text.slice(length + 1, next - 1), 'hex')), 1, 0);
  const signer = partAt(signed, 4, 0);
  const attributes = partAt(signer, 3);
  const certificate = new X509Certificate(partAt(signed, 3, 0).whole);
  const digest = partsOf(attributes).find((attribute) => partAt(attribute, 0).whole.equals(messageDigest));
  // RFC 5652, 5.4: the attributes are signed as a SET, whatever tag they carry in the message.
  const asSet = Buffer.concat([Buffer.from([0x31]), attributes.whole.subarray(1)]);
  return {
    certificate,
    coversFile: from === 0 && text[length] === '<' && text[next - 1] === '>' && next + rest === pdf.length,
    isUntouched:
      digest !== undefined && partAt(digest, 1, 0).content.equals(createHash('sha256').update(covered).digest()),
    isByCertificate: verify('sha256', asSet, certificate.publicKey, partAt(signer, 5).content),
  };
}
