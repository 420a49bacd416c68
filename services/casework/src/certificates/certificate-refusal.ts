import type { OrmasStanding } from '@loket/contracts';
import type { CertificateRule } from '@loket/sop';
import { dateInWords } from '@loket/working-time';
import { monthsBefore } from './months-before';

/** Why a certificate does not stand as a service asks on a date YYYY-MM-DD, in words an applicant can act on; undefined where it does. */
export function certificateRefusal(
  rule: CertificateRule,
  { certificate }: Pick<OrmasStanding, 'certificate'>,
  today: string,
): string | undefined {
  if (certificate === null) return 'Organisasi ini tidak mempunyai SKT dalam daftar. Ajukan layanan Pendaftaran ormas.';
  if (certificate.revokedOn !== null)
    return `SKT organisasi ini dicabut pada ${words(certificate.revokedOn)}. Hubungi kantor untuk penjelasan.`;
  const { validUntil } = certificate;
  if (validUntil === null) return undefined;
  if (rule.standing === 'in-force')
    return validUntil < today
      ? `SKT organisasi ini habis masa berlakunya pada ${words(validUntil)}. Ajukan layanan Perpanjangan SKT lebih dahulu.`
      : undefined;
  const earliest = monthsBefore(validUntil, rule.withinMonths);
  return today < earliest
    ? `SKT organisasi ini masih berlaku sampai ${words(validUntil)}. Perpanjangan dapat diajukan mulai ${words(earliest)}.`
    : undefined;
}

/** Without the weekday. */
const words = (date: string): string => dateInWords(date, 'id').replace(/^\S+ /, '');
