import { issuanceRow, onwards, releaseRow, returnToApplicant, type Step } from '@loket/sop';
import { documents } from './documents';

const row = { office: 'case-office', completeness: [] } as const;

const everyDocument = documents.map(({ key }) => key);

const toApplicant = returnToApplicant({ id: 'Tidak lengkap, kembalikan', en: 'Incomplete, return' });

/** The source names the service alone; rows, executors and times are of the office. */
export const steps: readonly Step[] = [
  {
    ...row,
    key: 'filing',
    title: { id: 'Penyampaian laporan', en: 'Filing' },
    activity: { id: 'Menyampaikan laporan semester', en: 'Hand in the half-yearly report' },
    executor: 'applicant',
    outcomes: { done: onwards('Disampaikan', 'Handed in', 'agenda') },
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
        ...onwards('Diagendakan', 'Entered', 'check'),
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
    outcomes: { approve: onwards('Lengkap', 'Complete', 'acceptance'), return: toApplicant },
  },
  {
    ...row,
    key: 'acceptance',
    title: { id: 'Pengesahan', en: 'Acceptance' },
    activity: { id: 'Mengesahkan penerimaan laporan', en: 'Accept the report' },
    executor: 'section-head',
    outcomes: {
      approve: onwards('Sahkan', 'Accept', 'issuance'),
      return: {
        label: { id: 'Periksa ulang', en: 'Check again' },
        leadsTo: 'check',
        reason: 'required',
        tone: 'neutral',
      },
    },
  },
  issuanceRow('hand-over'),
  {
    ...row,
    key: 'hand-over',
    title: { id: 'Penyerahan', en: 'Hand-over' },
    activity: { id: 'Menyerahkan tanda terima laporan', en: 'Hand over the receipt' },
    executor: 'intake-officer',
    output: { id: 'Tanda terima laporan', en: 'Receipt of the report' },
    outcomes: { done: onwards('Diserahkan', 'Handed over', 'release') },
  },
  releaseRow('handed-over'),
];
