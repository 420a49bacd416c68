import type { StandardTime, Step } from '@loket/sop';
import { nationalLimit } from './categories';
import {
  accept,
  answer,
  forward,
  moveUp,
  noReply,
  refer,
  reject,
  reopen,
  respond,
  sendReferral,
  settle,
  solved,
  unsolvedByOfficer,
  unsolvedByOfficial,
} from './outcomes';

const row = { office: 'case-office', completeness: [] } as const;
const localLimit = (budget: number): StandardTime => ({ kind: 'days', budget, provenance: 'local default' });

/** The complainant says whether an answer solves the matter; silence closes it. */
const complainantSays = (key: string, no: string, of: { id: string; en: string }, reopensAt: string): Step => ({
  ...row,
  key,
  no,
  title: { id: `Tanggapan pengadu atas jawaban ${of.id}`, en: `The complainant on the answer of the ${of.en}` },
  activity: {
    id: `Pengadu menyatakan apakah jawaban ${of.id} menyelesaikan masalah`,
    en: `The complainant says whether the answer of the ${of.en} solves the matter`,
  },
  executor: 'applicant',
  within: nationalLimit(10),
  outcomes: { solved, reopen: reopen(reopensAt), 'no-reply': noReply },
  lapse: 'no-reply',
});

/**
 * "Pengelolaan Pengaduan" of the source, numbers 1 to 4. Under number 2 stand the steps of the national system
 * (SP4N-LAPOR!) that the source leaves to the officer; where the officer must not see a complaint, it goes on at once.
 */
export const table: readonly Step[] = [
  {
    ...row,
    key: 'telling',
    no: '1',
    title: { id: 'Penyampaian pengaduan', en: 'Telling of the complaint' },
    activity: {
      id: 'Pemohon menyampaikan pengaduan langsung kepada petugas',
      en: 'The applicant tells the officer of the complaint directly',
    },
    remark: {
      id: 'Atau tak langsung melalui telepon, email, website',
      en: 'Or indirectly by telephone, e-mail or website',
    },
    executor: 'applicant',
    outcomes: { told: { label: { id: 'Disampaikan', en: 'Told' }, leadsTo: 'verification' } },
  },
  {
    ...row,
    key: 'verification',
    no: '2a',
    title: { id: 'Verifikasi pengaduan', en: 'Verification of the complaint' },
    activity: { id: 'Petugas memverifikasi pengaduan', en: 'The officer verifies the complaint' },
    executor: 'complaint-officer',
    within: nationalLimit(3),
    outcomes: { accept, forward, reject, 'move-up': moveUp('official-follow-up') },
    lapse: 'move-up',
    vacancy: 'forward',
  },
  {
    ...row,
    key: 'first-response',
    no: '2b',
    title: { id: 'Tanggapan pertama', en: 'First response' },
    activity: { id: 'Petugas memberi tanggapan pertama', en: 'The officer gives a first response' },
    executor: 'complaint-officer',
    within: nationalLimit(5),
    output: { id: 'Tanggapan pertama', en: 'First response' },
    outcomes: {
      respond,
      answer: answer('officer-answer'),
      unsolved: unsolvedByOfficer,
      'move-up': moveUp('official-follow-up'),
    },
    lapse: 'move-up',
    vacancy: 'unsolved',
  },
  {
    ...row,
    key: 'handling',
    no: '2c',
    title: { id: 'Tindak lanjut petugas', en: 'Follow-up by the officer' },
    activity: {
      id: 'Petugas merespon pengaduan pemohon sampai mendapatkan solusi',
      en: 'The officer responds to the complaint until there is a solution',
    },
    executor: 'complaint-officer',
    output: { id: 'Jawaban', en: 'Answer' },
    outcomes: {
      answer: answer('officer-answer'),
      unsolved: unsolvedByOfficer,
      'move-up': moveUp('official-follow-up'),
    },
    lapse: 'move-up',
    vacancy: 'unsolved',
  },
  complainantSays('officer-answer', '2d', { id: 'petugas', en: 'officer' }, 'official-follow-up'),
  {
    ...row,
    key: 'official-follow-up',
    no: '3',
    title: { id: 'Tindak lanjut Pejabat Pengelola Pengaduan', en: 'Follow-up by the complaint official' },
    activity: {
      id: 'Apabila petugas tidak dapat menyelesaikan masalah, maka pengaduan diteruskan ke Pejabat Pengelola pengaduan',
      en: 'Where the officer cannot solve the matter, the complaint goes to the complaint management official',
    },
    remark: {
      id: 'Juga bila batas waktu petugas lewat, bila pengadu belum puas, atau bila semua petugas adalah terlapor',
      en: 'Also where the officer is out of time, the complainant is not content, or all officers are complained of',
    },
    executor: 'complaint-official',
    within: localLimit(14),
    output: { id: 'Jawaban', en: 'Answer' },
    outcomes: {
      answer: answer('official-answer'),
      unsolved: unsolvedByOfficial,
      'move-up': moveUp('head-settling'),
    },
    lapse: 'move-up',
    vacancy: 'unsolved',
  },
  complainantSays('official-answer', '3a', { id: 'pejabat', en: 'official' }, 'head-settling'),
  {
    ...row,
    key: 'head-settling',
    no: '4',
    title: { id: 'Penyelesaian oleh Kepala Badan', en: 'Settlement by the head of the agency' },
    activity: {
      id: 'Kepala Badan menyelesaikan permasalahan sampai tuntas dan mendapatkan solusi',
      en: 'The head of the agency settles the matter for good, with a solution',
    },
    executor: 'agency-head',
    within: localLimit(14),
    output: { id: 'Penyelesaian', en: 'Settlement' },
    outcomes: { settle, refer },
    vacancy: 'refer',
  },
  {
    ...row,
    key: 'referral',
    no: '4a',
    title: { id: 'Pelimpahan kepada Inspektorat', en: 'Referral to the inspectorate' },
    activity: {
      id: 'Pejabat Pengelola Pengaduan melimpahkan pengaduan kepada Inspektorat dan memberi tahu pengadu',
      en: 'The complaint official refers the complaint to the inspectorate and tells the complainant',
    },
    remark: { id: 'Bila Kepala Badan yang diadukan', en: 'Where the head of the agency is complained of' },
    executor: 'complaint-official',
    within: localLimit(3),
    output: { id: 'Surat pelimpahan', en: 'Letter of referral' },
    outcomes: { send: sendReferral },
  },
];
