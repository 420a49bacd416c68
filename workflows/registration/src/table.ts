import type { Step } from '@loket/sop';
import { documents } from './documents';
import { ministryApproval } from './ministry-approval';
import { returnToApplicant, refuse } from './verification-outcomes';

const everyDocument = documents.map(({ key }) => key);

/** The rows up to the head's signature, each decided by an officer. */
export const decisionSteps: readonly Step[] = [
  {
    key: 'provincial-verification',
    title: { id: 'Verifikasi provinsi', en: 'Provincial verification' },
    activity: { id: 'Memeriksa kelengkapan dan keabsahan berkas', en: 'Check completeness and validity of the file' },
    executor: 'provincial-verifier',
    office: 'case-office',
    completeness: everyDocument,
    within: { kind: 'days', budget: 5, provenance: 'local default' },
    output: { id: 'Berkas terverifikasi', en: 'Verified file' },
    outcomes: {
      approve: {
        label: { id: 'Setujui', en: 'Approve' },
        told: { id: 'Disetujui', en: 'Approved' },
        leadsTo: 'ministry-verification',
        needsAllVerdicts: true,
        tone: 'positive',
      },
      return: returnToApplicant,
      refuse,
    },
  },
  {
    key: 'ministry-verification',
    title: { id: 'Verifikasi Kemendagri', en: 'Verification by the ministry' },
    activity: { id: 'Memverifikasi berkas lebih lanjut', en: 'Verify the file further' },
    executor: 'ministry-verifier',
    office: 'ministry',
    completeness: everyDocument,
    within: { kind: 'days', budget: 15, provenance: 'law', basis: 'Permendagri 57/2017' },
    output: { id: 'Nomor dan tanggal SKT', en: 'Number and date of the certificate' },
    fourEyesWith: ['provincial-verification'],
    outcomes: { approve: ministryApproval, return: returnToApplicant, refuse },
  },
  {
    key: 'approval',
    title: { id: 'Pengesahan Kepala Badan', en: 'Approval by the head' },
    activity: { id: 'Mengesahkan penerbitan SKT', en: 'Approve the issuance of the certificate' },
    executor: 'agency-head',
    office: 'case-office',
    completeness: [],
    within: { kind: 'days', budget: 2, provenance: 'local default' },
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
  },
];

/** The rows that need nobody. */
export const systemSteps: readonly Step[] = [
  {
    key: 'issuance',
    title: { id: 'Penerbitan', en: 'Issuance' },
    activity: { id: 'Memberi nomor dan menerbitkan SKT', en: 'Number and issue the certificate' },
    executor: 'system',
    office: 'case-office',
    completeness: [],
    output: { id: 'SKT', en: 'Certificate (SKT)' },
    outcomes: { done: { label: { id: 'Terbit', en: 'Issued' }, leadsTo: 'hand-over' } },
  },
  {
    key: 'hand-over',
    title: { id: 'Penyerahan', en: 'Hand-over' },
    activity: { id: 'Mengirimkan SKT kepada Pendaftar', en: 'Send the certificate to the registrant' },
    executor: 'system',
    office: 'case-office',
    completeness: [],
    output: { id: 'SKT diterima Pendaftar', en: 'Certificate received by the registrant' },
    outcomes: { done: { label: { id: 'Diserahkan', en: 'Handed over' }, leadsTo: 'issued' } },
  },
];
