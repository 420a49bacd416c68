import type { Outcome, Step } from '@loket/sop';
import { documents } from './documents';
import { issuance, release } from './system-steps';

const on = (id: string, en: string, leadsTo: string): Outcome => ({ label: { id, en }, leadsTo, tone: 'positive' });

const row = { office: 'case-office', completeness: [] } as const;

const everyDocument = documents.map(({ key }) => key);

const toApplicant: Outcome = {
  label: { id: 'Tidak lengkap, kembalikan', en: 'Incomplete, return' },
  told: { id: 'Dikembalikan untuk dilengkapi', en: 'Returned for completion' },
  leadsTo: 'applicant',
  reason: 'required',
  tone: 'neutral',
};

/** The source names the service alone; rows, executors and times are of the office. */
export const steps: readonly Step[] = [
  {
    ...row,
    key: 'filing',
    title: { id: 'Penyampaian laporan', en: 'Filing' },
    activity: { id: 'Menyampaikan laporan semester', en: 'Hand in the half-yearly report' },
    executor: 'applicant',
    outcomes: { done: on('Disampaikan', 'Handed in', 'agenda') },
  },
  {
    ...row,
    key: 'agenda',
    title: { id: 'Penerimaan', en: 'Intake' },
    activity: { id: 'Menerima dan mengagendakan laporan', en: 'Take in the report and enter it in the agenda' },
    executor: 'intake-officer',
    completeness: everyDocument,
    output: { id: 'Nomor agenda', en: 'Agenda number' },
    outcomes: {
      done: {
        ...on('Diagendakan', 'Entered', 'check'),
        entries: [{ key: 'agendaNumber', kind: 'agenda-number', label: { id: 'Nomor agenda', en: 'Agenda number' } }],
      },
    },
  },
  {
    ...row,
    key: 'check',
    title: { id: 'Pemeriksaan', en: 'Check' },
    activity: {
      id: 'Memeriksa isi laporan dan tanda tangan ketua dan sekretaris',
      en: 'Check the report and the signatures of chair and secretary',
    },
    executor: 'organisation-staff',
    completeness: everyDocument,
    outcomes: { approve: on('Lengkap', 'Complete', 'acceptance'), return: toApplicant },
  },
  {
    ...row,
    key: 'acceptance',
    title: { id: 'Pengesahan', en: 'Acceptance' },
    activity: { id: 'Mengesahkan penerimaan laporan', en: 'Accept the report' },
    executor: 'section-head',
    outcomes: {
      approve: on('Sahkan', 'Accept', 'issuance'),
      return: {
        label: { id: 'Periksa ulang', en: 'Check again' },
        leadsTo: 'check',
        reason: 'required',
        tone: 'neutral',
      },
    },
  },
  issuance,
  {
    ...row,
    key: 'hand-over',
    title: { id: 'Penyerahan', en: 'Hand-over' },
    activity: { id: 'Menyerahkan tanda terima laporan', en: 'Hand over the receipt' },
    executor: 'intake-officer',
    output: { id: 'Tanda terima laporan', en: 'Receipt of the report' },
    outcomes: { done: on('Diserahkan', 'Handed over', 'release') },
  },
  release,
];
