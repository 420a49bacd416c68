import type { CertificateRule } from '@loket/sop';
import { certificateRefusal } from './certificate-refusal';
import { monthsBefore } from './months-before';

const renewal: CertificateRule = { standing: 'ending', withinMonths: 6, proof: 'old-certificate' };
const change: CertificateRule = { standing: 'in-force', proof: 'old-certificate' };
const until = (validUntil: string | null, revokedOn: string | null = null) => ({
  certificate: { number: '220/001', validUntil, revokedOn },
});
const today = '2026-11-22';

it.each([
  ['2026-11-22', 6, '2026-05-22'],
  ['2026-08-31', 6, '2026-02-28'],
  ['2028-08-31', 6, '2028-02-29'],
  ['2026-03-01', 6, '2025-09-01'],
])('%s less %d months is %s', (date, months, before) => {
  expect(monthsBefore(date, months)).toBe(before);
});

it.each([
  ['that has expired', until('2026-03-15')],
  ['that expires in six months to the day', until('2027-05-22')],
  ['whose end nobody knows', until(null)],
])('a certificate %s can be renewed', (_, standing) => {
  expect(certificateRefusal(renewal, standing, today)).toBeUndefined();
});

it.each<[string, CertificateRule, Parameters<typeof certificateRefusal>[1], string]>([
  ['a renewal too early', renewal, until('2027-05-23'), 'dapat diajukan mulai 23 November 2026'],
  ['a renewal of a revoked certificate', renewal, until('2026-03-15', '2026-01-10'), 'dicabut pada 10 Januari 2026'],
  ['a renewal without a certificate', renewal, { certificate: null }, 'tidak mempunyai SKT'],
  ['a change under an expired certificate', change, until('2026-11-21'), 'Ajukan layanan Perpanjangan SKT'],
  ['a change under a revoked certificate', change, until('2030-01-01', '2026-01-10'), 'dicabut'],
])('refuses %s and says what can be done', (_, rule, standing, told) => {
  expect(certificateRefusal(rule, standing, today)).toContain(told);
});

it('a change is taken in to the last day of the certificate', () => {
  expect(certificateRefusal(change, until(today), today)).toBeUndefined();
});
