import type { Step } from '@loket/sop';
import type { RowTimes } from './row-times';

export const approval = ({ approval: within }: RowTimes): Step => ({
  key: 'approval',
  title: { id: 'Pengesahan Kepala Badan', en: 'Approval by the head' },
  activity: { id: 'Mengesahkan penerbitan SKT', en: 'Approve the issuance of the certificate' },
  executor: 'agency-head',
  office: 'case-office',
  completeness: [],
  within,
  output: { id: 'Persetujuan penerbitan', en: 'Approval to issue' },
  fourEyesWith: ['provincial-verification', 'ministry-verification'],
  outcomes: {
    approve: {
      label: { id: 'Sahkan', en: 'Approve' },
      told: { id: 'Disahkan', en: 'Approved' },
      leadsTo: 'issuance',
      tone: 'positive',
    },
    return: {
      label: { id: 'Kembalikan ke verifikator', en: 'Return to the verifier' },
      told: { id: 'Diperiksa ulang', en: 'Checked again' },
      leadsTo: 'provincial-verification',
      reason: 'required',
      tone: 'neutral',
    },
  },
});
