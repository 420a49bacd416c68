import type { Sop, Step, Text } from '@loket/sop';

const text = (id: string): Text => ({ id, en: id });
const documents = ['charter', 'photo'] as const;

const toApplicant = { label: text('Kembalikan'), leadsTo: 'applicant', reason: 'per-document' } as const;
const refuse = { label: text('Tolak'), leadsTo: 'refused', reason: 'required', tone: 'grave' } as const;

const check: Step = {
  key: 'check',
  title: text('Pemeriksaan'),
  activity: text('Memeriksa berkas'),
  executor: 'provincial-verifier',
  office: 'case-office',
  completeness: documents,
  within: { kind: 'days', budget: 5, provenance: 'local default' },
  outcomes: {
    approve: { label: text('Setujui'), leadsTo: 'ministry-check', needsAllVerdicts: true, tone: 'positive' },
    return: toApplicant,
    refuse,
  },
};

const ministryCheck: Step = {
  key: 'ministry-check',
  title: text('Pemeriksaan kementerian'),
  activity: text('Memeriksa lebih lanjut'),
  executor: 'ministry-verifier',
  office: 'ministry',
  completeness: [],
  within: { kind: 'days', budget: 15, provenance: 'law' },
  fourEyesWith: ['check'],
  outcomes: {
    approve: {
      label: text('Setujui'),
      leadsTo: 'signature',
      entries: [
        { key: 'ministryNumber', kind: 'text', label: text('Nomor kementerian') },
        { key: 'ministryDate', kind: 'date', label: text('Tanggal kementerian') },
        { key: 'ministryCertificate', kind: 'pdf', label: text('Surat kementerian'), whenAuthority: 'ministry' },
      ],
    },
  },
};

const signature: Step = {
  key: 'signature',
  title: text('Pengesahan'),
  activity: text('Mengesahkan'),
  executor: 'agency-head',
  office: 'case-office',
  completeness: [],
  fourEyesWith: ['check', 'ministry-check'],
  outcomes: {
    approve: { label: text('Sahkan'), leadsTo: 'issuance' },
    return: { label: text('Kembalikan'), leadsTo: 'check', reason: 'required' },
  },
};

const issuance: Step = {
  key: 'issuance',
  title: text('Penerbitan'),
  activity: text('Menerbitkan surat'),
  executor: 'system',
  office: 'case-office',
  completeness: [],
  outcomes: { done: { label: text('Terbit'), leadsTo: 'issued' } },
};

/** A service with every turn that a table can take: documents, returns, four eyes, entries, two offices. */
export const permitSop: Sop = {
  service: 'permit',
  code: 'IZN',
  runsOn: 'registration',
  title: text('Izin'),
  summary: text('Izin'),
  legalBasis: [],
  cost: text('Gratis'),
  product: text('Surat izin'),
  filedBy: 'registrant',
  authority: 'province',
  identity: {
    ...{ number: '01/SOP/IZN', revision: 0, approvedBy: { post: 'Kepala' }, qualification: [], related: [] },
    ...{ equipment: [], warnings: [], records: [] },
  },
  executors: ['applicant', 'provincial-verifier', 'ministry-verifier', 'agency-head', 'system'].map((key) => ({
    key,
    name: text(key),
  })),
  steps: [check, ministryCheck, signature, issuance],
  endings: [
    { key: 'issued', label: text('Terbit') },
    { key: 'refused', label: text('Ditolak') },
  ],
  form: [
    {
      key: 'organisation',
      title: text('Organisasi'),
      fields: [
        { key: 'organisationName', kind: 'text', label: text('Nama organisasi'), required: true },
        {
          key: 'activityField',
          kind: 'choice',
          label: text('Bidang'),
          required: false,
          choices: [{ value: 'arts', label: text('Kesenian') }],
        },
      ],
    },
  ],
  documents: documents.map((key) => ({
    key,
    label: text(`Dokumen ${key}`),
    required: true,
    accepts: ['pdf'],
    maxBytes: 1_000_000,
  })),
  letters: [{ key: 'permit', title: text('Surat izin'), template: 'permit.typ', numbering: 'permit' }],
};
