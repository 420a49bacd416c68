import { type KeyObject, randomBytes, sign } from 'node:crypto';
import { bits, explicit, integer, nothing, octets, oid, printable, sequence, setOf, utcTime, utf8, yes } from './der';

const sha256WithRsa = sequence(oid('1.2.840.113549.1.1.11'), nothing);
const LONGEST_NAME = 64;
const YEARS_VALID = 5;

const attribute = (id: string, value: Buffer): Buffer => setOf(sequence(oid(id), value));

/** RFC 5280: critical, for signatures that cannot be repudiated, and no authority over others. */
const extensions = sequence(
  sequence(oid('2.5.29.19'), yes, octets(sequence())),
  sequence(oid('2.5.29.15'), yes, octets(bits(Buffer.from([0b1100_0000]), 6))),
);

/** An office's own X.509 certificate (RFC 5280) for its RSA key, in DER. It vouches for itself: no authority stands behind it. */
export function selfSignedCertificate(office: string, publicKey: KeyObject, privateKey: KeyObject, from: Date): Buffer {
  const until = new Date(from);
  until.setUTCFullYear(from.getUTCFullYear() + YEARS_VALID);
  const name = sequence(
    attribute('2.5.4.6', printable('ID')),
    attribute('2.5.4.3', utf8([...office].slice(0, LONGEST_NAME).join(''))),
  );
  const serial = Buffer.concat([Buffer.from([1]), randomBytes(15)]);
  const body = sequence(
    explicit(0, integer(Buffer.from([2]))),
    integer(serial),
    sha256WithRsa,
    name,
    sequence(utcTime(from), utcTime(until)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    explicit(3, extensions),
  );
  return sequence(body, sha256WithRsa, bits(sign('sha256', body, privateKey)));
}
