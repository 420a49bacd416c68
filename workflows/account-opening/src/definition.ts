import { defineSop } from '@loket/sop';
import { request } from './request-form';

/** SOP SITAMAS 3 and 4, Daftar Akun. */
export const definition = defineSop({
  service: 'account-opening',
  code: 'AKN',
  runsOn: 'accountOpening',
  title: { id: 'Daftar akun', en: 'Account opening' },
  summary: {
    id: 'Akun Pendaftar atau Pelapor untuk pengurus organisasi masyarakat.',
    en: 'A registrant or reporter account for the board of a community organisation.',
  },
  legalBasis: ['SOP SITAMAS Badan Kesbangpol Provinsi Kalimantan Tengah'],
  cost: { id: 'Tidak dipungut biaya', en: 'Free of charge' },
  product: { id: 'Akun', en: 'Account' },
  filedBy: 'public',
  authority: 'province',
  identity: {
    number: '',
    revision: 0,
    approvedBy: { post: 'Kepala Badan Kesatuan Bangsa dan Politik Provinsi Kalimantan Tengah' },
    qualification: ['Mampu mengoperasikan komputer'],
    related: ['SOP Pendaftaran Organisasi Masyarakat', 'SOP Pelaporan Organisasi Masyarakat'],
    equipment: ['Komputer', 'Jaringan internet'],
    warnings: ['Data akun hanya dikirim ke e-mail yang dicantumkan pada formulir'],
    records: ['Daftar akun'],
  },
  executors: [
    { key: 'applicant', name: { id: 'Pemohon', en: 'Applicant' } },
    { key: 'account-officer', name: { id: 'Petugas Akun', en: 'Account officer' } },
    { key: 'system', name: { id: 'Sistem', en: 'System' } },
  ],
  promise: { kind: 'days', budget: 2, provenance: 'local default' },
  steps: [
    {
      key: 'decision',
      title: { id: 'Keputusan permintaan akun', en: 'Decision on the account' },
      activity: { id: 'Memeriksa dan memutuskan permintaan akun', en: 'Check and decide the request for an account' },
      executor: 'account-officer',
      office: 'case-office',
      completeness: [],
      within: { kind: 'days', budget: 2, provenance: 'local default' },
      output: { id: 'Keputusan', en: 'Decision' },
      outcomes: {
        accept: {
          label: { id: 'Terima', en: 'Accept' },
          told: { id: 'Diterima', en: 'Accepted' },
          leadsTo: 'opening',
          tone: 'positive',
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
      key: 'opening',
      title: { id: 'Pembukaan akun', en: 'Opening of the account' },
      activity: { id: 'Membuka akun dan mengirimkan data akun', en: 'Open the account and send how to sign in' },
      executor: 'system',
      office: 'case-office',
      completeness: [],
      output: { id: 'Akun aktif', en: 'Active account' },
      outcomes: { done: { label: { id: 'Akun dibuka', en: 'Account opened' }, leadsTo: 'opened' } },
    },
  ],
  endings: [
    { key: 'opened', label: { id: 'Akun dibuka', en: 'Account opened' } },
    { key: 'refused', label: { id: 'Ditolak', en: 'Refused' } },
  ],
  form: [request],
  documents: [],
  letters: [],
});
