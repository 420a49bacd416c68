import type { DocumentRequirement, Step } from '@loket/sop';
import { ministryApproval } from '../ministry-approval';
import { refuse, returnToApplicant } from '../verification-outcomes';
import type { RowTimes } from './row-times';

export const ministryVerification = (documents: readonly DocumentRequirement[], { ministry }: RowTimes): Step => ({
  key: 'ministry-verification',
  title: { id: 'Verifikasi Kemendagri', en: 'Verification by the ministry' },
  activity: { id: 'Memverifikasi berkas lebih lanjut', en: 'Verify the file further' },
  executor: 'ministry-verifier',
  office: 'ministry',
  completeness: documents.map(({ key }) => key),
  within: ministry,
  output: { id: 'Nomor dan tanggal SKT', en: 'Number and date of the certificate' },
  fourEyesWith: ['provincial-verification'],
  outcomes: { approve: ministryApproval, return: returnToApplicant, refuse },
});
