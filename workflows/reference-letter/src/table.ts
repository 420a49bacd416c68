import { issuanceRow, onwards, releaseRow, returnToApplicant, type StandardTime, type Step } from '@loket/sop';
import { documents } from './documents';

const minutes = (budget: number): StandardTime => ({ kind: 'minutes', budget, provenance: 'source' });

const everyDocument = documents.map(({ key }) => key);

/**
 * The five rows of the table "Identifikasi Kegiatan, Pelaksana & Baku Mutu". The flowchart of the same document has
 * four: it takes rows 1 and 2 together as one of 4 minutes, and has the originals of KTP and KK shown.
 */
export const steps: readonly Step[] = [
  {
    key: 'intake',
    title: { id: 'Penerimaan berkas', en: 'Intake' },
    activity: {
      id: 'Menerima berkas pemohon dan kelengkapannya',
      en: "Take in the applicant's file and papers",
    },
    executor: 'service-officer',
    office: 'case-office',
    completeness: everyDocument,
    within: minutes(2),
    output: { id: 'Lembar Ceklist', en: 'Checklist' },
    outcomes: { done: onwards('Diterima', 'Taken in', 'entry-in-register') },
  },
  {
    key: 'entry-in-register',
    title: { id: 'Nomor register', en: 'Register number' },
    activity: {
      id: 'Mengagenda berkas pemohon dalam buku Permohonan Pengurusan Surat Keterangan dan legalisasi kemudian memberi nomor register',
      en: 'Enter the file in the book of requests for certificates and legalisation, and give it a register number',
    },
    executor: 'service-officer',
    office: 'case-office',
    completeness: [],
    completenessAsWritten: ['Buku Register'],
    within: minutes(2),
    output: { id: 'Nomor Register', en: 'Register number' },
    outcomes: {
      done: {
        ...onwards('Tercatat', 'Entered', 'verification'),
        entries: [
          { key: 'registerNumber', kind: 'agenda-number', label: { id: 'Nomor register', en: 'Register number' } },
        ],
      },
    },
  },
  {
    key: 'verification',
    title: { id: 'Verifikasi dan paraf', en: 'Verification and initial' },
    activity: {
      id: 'Memverifikasi dan memberi paraf apabila berkas tidak lengkap maka berkas dikembalikan kepada pemohon untuk dilengkapi',
      en: 'Verify and initial; an incomplete file goes back to the applicant to be completed',
    },
    executor: 'public-service-head',
    office: 'case-office',
    completeness: everyDocument,
    completenessAsWritten: ['Berkas Permohonan', 'Ceklist Permohonan'],
    within: minutes(3),
    output: { id: 'Berkas Permohonan', en: 'File of the request' },
    outcomes: {
      approve: onwards('Lengkap, diparaf', 'Complete, initialled', 'validation'),
      return: returnToApplicant({ id: 'Kembalikan ke pemohon', en: 'Return to the applicant' }),
    },
  },
  {
    key: 'validation',
    title: { id: 'Validasi', en: 'Validation' },
    activity: { id: 'Memvalidasi berkas', en: 'Validate the file' },
    executor: 'subdistrict-head',
    office: 'case-office',
    completeness: [],
    completenessAsWritten: ['Berkas Permohonan'],
    within: minutes(2),
    output: {
      id: 'Surat Keterangan dan legalisasi surat lainnya yang telah divalidasi',
      en: 'The certificate or legalised letter, validated',
    },
    outcomes: { approve: onwards('Divalidasi', 'Validated', 'issuance') },
  },
  issuanceRow('hand-over'),
  {
    key: 'hand-over',
    title: { id: 'Penyerahan', en: 'Hand-over' },
    activity: {
      id: 'Menyerahkan Surat Keterangan dan legalisasi surat lainnya yang telah selesai.',
      en: 'Hand over the finished certificate or legalised letter.',
    },
    executor: 'counter-officer',
    office: 'case-office',
    completeness: [],
    completenessAsWritten: ['Surat Keterangan dan legalisasi surat lainnya yang telah divalidasi'],
    within: minutes(1),
    outcomes: { done: onwards('Diserahkan', 'Handed over', 'release') },
  },
  releaseRow('handed-over'),
];
