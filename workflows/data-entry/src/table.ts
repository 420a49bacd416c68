import { onwards, type Outcome, type Step } from '@loket/sop';

const row = { office: 'case-office', completeness: [] } as const;

/** The source says who enters and who supervises; the check between them is a local rule. */
const accept: Outcome = {
  label: { id: 'Terima', en: 'Accept' },
  told: { id: 'Diterima', en: 'Accepted' },
  leadsTo: 'recording',
  tone: 'positive',
};

const giveBack: Outcome = {
  label: { id: 'Kembalikan ke pendata', en: 'Return to the enumerator' },
  told: { id: 'Dikembalikan untuk diperbaiki', en: 'Returned for correction' },
  leadsTo: 'applicant',
  reason: 'required',
  tone: 'neutral',
};

const refuseAsDuplicate: Outcome = {
  label: { id: 'Ganda', en: 'Duplicate' },
  told: { id: 'Ditolak sebagai data ganda', en: 'Refused as a duplicate' },
  leadsTo: 'duplicate',
  reason: 'required',
  tone: 'grave',
};

export const table: readonly Step[] = [
  {
    ...row,
    key: 'entry',
    title: { id: 'Pendataan', en: 'Entry' },
    activity: {
      id: 'Mengisi formulir pendataan dan memasukkan berkas',
      en: 'Fill in the form and add the files',
    },
    executor: 'applicant',
    output: { id: 'Data ormas', en: 'Data of the organisation' },
    outcomes: { done: onwards('Didata', 'Entered', 'review') },
  },
  {
    ...row,
    key: 'review',
    title: { id: 'Pemeriksaan data', en: 'Review of the data' },
    activity: {
      id: 'Memeriksa data dan berkas ormas serta kemungkinan data ganda',
      en: 'Check the data and files of the organisation, and whether it is a duplicate',
    },
    executor: 'data-reviewer',
    within: { kind: 'days', budget: 3, provenance: 'local default' },
    output: { id: 'Data terperiksa', en: 'Checked data' },
    outcomes: { accept, return: giveBack, duplicate: refuseAsDuplicate },
  },
  {
    ...row,
    key: 'recording',
    title: { id: 'Pencatatan', en: 'Recording' },
    activity: { id: 'Mencatat ormas dalam masterdata', en: 'Record the organisation in the register' },
    executor: 'system',
    act: 'enter-organisation',
    output: { id: 'Ormas terdata', en: 'Organisation on record' },
    outcomes: { done: { label: { id: 'Tercatat', en: 'Recorded' }, leadsTo: 'entered' } },
  },
];
