import type { Step } from '@loket/sop';
import { documents } from './documents';

const system = { executor: 'system', office: 'case-office', completeness: [] } as const;

/** SOP SITAMAS 4: the province verifies, then issues the Surat Pelaporan and sends it. */
export const table: readonly Step[] = [
  {
    key: 'provincial-verification',
    title: { id: 'Verifikasi provinsi', en: 'Provincial verification' },
    activity: { id: 'Memverifikasi berkas pelaporan', en: 'Verify the report and its documents' },
    executor: 'provincial-verifier',
    office: 'case-office',
    completeness: documents.map(({ key }) => key),
    within: { kind: 'days', budget: 5, provenance: 'local default' },
    output: { id: 'Berkas terverifikasi', en: 'Verified file' },
    outcomes: {
      approve: {
        label: { id: 'Setujui', en: 'Approve' },
        told: { id: 'Disetujui', en: 'Approved' },
        leadsTo: 'entry',
        needsAllVerdicts: true,
        tone: 'positive',
      },
      return: {
        label: { id: 'Kembalikan ke pelapor', en: 'Return to the reporter' },
        told: { id: 'Dikembalikan untuk dilengkapi', en: 'Returned for completion' },
        leadsTo: 'applicant',
        reason: 'per-document',
        tone: 'neutral',
      },
      refuse: {
        label: { id: 'Tolak', en: 'Refuse' },
        told: { id: 'Ditolak', en: 'Refused' },
        leadsTo: 'refused',
        reason: 'required',
        tone: 'grave',
      },
    },
  },
  {
    ...system,
    key: 'entry',
    unlisted: true,
    title: { id: 'Pencatatan laporan', en: 'Entry of the report' },
    activity: { id: 'Mencatat laporan di buku induk', en: 'Enter the report in the register' },
    act: 'register-report',
    outcomes: { done: { label: { id: 'Tercatat', en: 'Entered' }, leadsTo: 'issuance' } },
  },
  {
    ...system,
    key: 'issuance',
    title: { id: 'Penerbitan', en: 'Issuance' },
    activity: { id: 'Menerbitkan Surat Pelaporan', en: 'Issue the letter that confirms the report' },
    output: { id: 'Surat Pelaporan', en: 'Surat Pelaporan' },
    act: 'issue-letter',
    outcomes: { done: { label: { id: 'Terbit', en: 'Issued' }, leadsTo: 'hand-over' } },
  },
  {
    ...system,
    key: 'hand-over',
    title: { id: 'Pengiriman', en: 'Sending' },
    activity: { id: 'Mengirimkan Surat Pelaporan ke Pelapor', en: 'Send the letter to the reporter' },
    output: { id: 'Surat Pelaporan diterima Pelapor', en: 'Letter received by the reporter' },
    act: 'hand-over',
    outcomes: { done: { label: { id: 'Dikirimkan', en: 'Sent' }, leadsTo: 'issued' } },
  },
];
