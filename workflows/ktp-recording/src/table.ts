import type { Outcome, StandardTime, Step } from '@loket/sop';
import { systemSteps } from './system-steps';

const minutes = (budget: number): StandardTime => ({ kind: 'minutes', budget, provenance: 'source' });

const on = (leadsTo: string): Step['outcomes'] => ({
  done: { label: { id: 'Selesai', en: 'Done' }, leadsTo, tone: 'positive' } satisfies Outcome,
});

/**
 * The seven rows of the table "Identifikasi Kegiatan, Pelaksana & Baku Mutu". The flowchart of the same document has
 * six: it leaves out row 4, and takes photo and recording together as one row of 12 minutes.
 */
export const steps: readonly Step[] = [
  {
    key: 'intake',
    title: { id: 'Penerimaan berkas', en: 'Intake' },
    activity: {
      id: 'Menerima berkas pemohon dan kelengkapannya, pemohon dipersilahkan menunggu',
      en: "Take in the applicant's file and papers; the applicant is asked to wait",
    },
    executor: 'counter-officer',
    office: 'case-office',
    completeness: ['family-card'],
    within: minutes(1),
    outcomes: on('siak-validation'),
  },
  {
    key: 'siak-validation',
    title: { id: 'Validasi data di SIAK', en: 'Validation in SIAK' },
    activity: {
      id: 'Memvalidasi dan menyesuaikan data pemohon dalam Aplikasi SIAK (Sistem Informasi Administrasi Kependudukan)',
      en: "Validate and adjust the applicant's data in SIAK (the population administration system)",
    },
    executor: 'ktp-operator',
    office: 'case-office',
    completeness: ['family-card'],
    within: minutes(5),
    outcomes: on('data-verification'),
  },
  {
    key: 'data-verification',
    title: { id: 'Verifikasi data', en: 'Verification of the data' },
    activity: {
      id: 'Memverifikasi dan mengkonfirmasi kebenaran data pemohon atas kesesuaian informasi dalam database',
      en: "Verify and confirm that the applicant's data agree with the database",
    },
    executor: 'ktp-operator',
    office: 'case-office',
    completeness: ['family-card', 'birth-certificate', 'marriage-certificate', 'last-diploma'],
    within: minutes(1),
    outcomes: on('benroller-preparation'),
  },
  {
    key: 'benroller-preparation',
    title: { id: 'Tahap awal BENRoller', en: 'First stage of BENRoller' },
    activity: {
      id: 'Memvalidasi data kemudian dilanjutkan pada proses tahapan awal aplikasi BENRoller (Perekaman KTP-el)',
      en: 'Validate the data and go on to the first stage of BENRoller (the recording application)',
    },
    executor: 'ktp-operator',
    office: 'case-office',
    completeness: ['family-card'],
    within: minutes(2),
    output: { id: 'Data dan Informasi', en: 'Data and information' },
    outcomes: on('biometric-recording'),
  },
  {
    key: 'biometric-recording',
    title: { id: 'Perekaman biometrik', en: 'Biometric recording' },
    activity: {
      id: 'Merekam Sidik Jari, Tandatangan, Retina Mata, Sesi Pemotretan Foto Realtime',
      en: 'Record fingerprints, signature and iris; take the photo',
    },
    executor: 'ktp-operator',
    office: 'case-office',
    completeness: [],
    within: minutes(10),
    output: { id: 'Data dan Informasi', en: 'Data and information' },
    outcomes: on('fingerprint-for-truth'),
  },
  {
    key: 'fingerprint-for-truth',
    title: { id: 'Sidik jari pertanggungjawaban', en: 'Fingerprint that answers for the data' },
    activity: {
      id: 'Membubuhkan sidik jari sebagai syarat dan pertanggung jawaban atas kebenaran data sebelum dikirim ke Pusat Data Kementerian Dalam Negeri (Jakarta).',
      en: 'Put a fingerprint that answers for the truth of the data before they go to the data centre of the Ministry of Home Affairs (Jakarta).',
    },
    executor: 'ktp-operator',
    office: 'case-office',
    completeness: [],
    within: minutes(10),
    output: { id: 'Data dan Informasi', en: 'Data and information' },
    outcomes: on('signature'),
  },
  {
    key: 'signature',
    title: { id: 'Paraf, tanda tangan, dan cap', en: 'Initial, signature and seal' },
    activity: {
      id: 'Membubuhkan Paraf Operator dan Tandatangan Kepala Seksi Pelayanan Umum serta Cap Dinas',
      en: "Put the operator's initial, the signature of the head of public services and the office's seal",
    },
    executor: 'public-service-head',
    initials: ['ktp-operator'],
    office: 'case-office',
    completeness: [],
    within: minutes(1),
    output: { id: 'Surat Hasil Perekaman', en: 'Letter on the result of the recording' },
    outcomes: {
      sign: {
        label: { id: 'Tanda tangani', en: 'Sign' },
        told: { id: 'Ditandatangani', en: 'Signed' },
        leadsTo: 'issuance',
        tone: 'positive',
      },
    },
  },
  ...systemSteps,
];
