import { issuanceRow, onwards, releaseRow, returnToApplicant, type Step } from '@loket/sop';
import { documents } from './documents';

const row = { office: 'case-office', completeness: [] } as const;

const everyDocument = documents.map(({ key }) => key);

const toApplicant = returnToApplicant({ id: 'Tidak lengkap, kembalikan', en: 'Incomplete, return' });

/** The source names the service alone; rows, executors and times are of the office. */
export const steps: readonly Step[] = [
  {
    ...row,
    key: 'application',
    title: { id: 'Usulan', en: 'Proposal' },
    activity: { id: 'Menyampaikan usulan hibah', en: 'Hand in the proposal' },
    executor: 'applicant',
    outcomes: { done: onwards('Diajukan', 'Filed', 'agenda') },
  },
  {
    ...row,
    key: 'agenda',
    title: { id: 'Penerimaan', en: 'Intake' },
    activity: { id: 'Menerima dan mengagendakan usulan', en: 'Take in the proposal and enter it in the agenda' },
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
      id: 'Memeriksa kelengkapan usulan dan keabsahan badan hukum',
      en: 'Check the proposal and the legal entity',
    },
    executor: 'organisation-staff',
    completeness: everyDocument,
    outcomes: { approve: onwards('Lengkap', 'Complete', 'field-visit'), return: toApplicant },
  },
  {
    ...row,
    key: 'field-visit',
    title: { id: 'Verifikasi lapangan', en: 'Field verification' },
    activity: {
      id: 'Memverifikasi sekretariat dan kegiatan di lapangan',
      en: 'Verify secretariat and activity in the field',
    },
    executor: 'field-officer',
    within: {
      kind: 'days',
      budget: 3,
      provenance: 'local default',
      basis: 'Ketentuan kantor, sumber tidak menyebut waktu',
    },
    output: { id: 'Berita acara', en: 'Minutes' },
    outcomes: {
      done: {
        ...onwards('Diverifikasi', 'Verified', 'review'),
        entries: [
          {
            key: 'visitedOn',
            kind: 'date',
            label: { id: 'Tanggal verifikasi lapangan', en: 'Date of the field verification' },
          },
          {
            key: 'finding',
            kind: 'long-text',
            label: { id: 'Hasil verifikasi lapangan', en: 'Finding of the field verification' },
          },
        ],
      },
    },
  },
  {
    ...row,
    key: 'review',
    title: { id: 'Telaah', en: 'Review' },
    activity: { id: 'Menelaah usulan dan hasil verifikasi', en: 'Review the proposal and the finding' },
    executor: 'section-head',
    outcomes: {
      approve: onwards('Layak diajukan', 'Worth submitting', 'signature'),
      return: {
        label: { id: 'Verifikasi ulang', en: 'Verify again' },
        leadsTo: 'field-visit',
        reason: 'required',
        tone: 'neutral',
      },
    },
  },
  {
    ...row,
    key: 'signature',
    title: { id: 'Tanda tangan', en: 'Signature' },
    activity: { id: 'Menandatangani rekomendasi usulan hibah', en: 'Sign the recommendation' },
    executor: 'agency-head',
    outcomes: {
      approve: onwards('Tanda tangani', 'Sign', 'issuance'),
      return: {
        label: { id: 'Telaah ulang', en: 'Review again' },
        leadsTo: 'review',
        reason: 'required',
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
  issuanceRow('hand-over'),
  {
    ...row,
    key: 'hand-over',
    title: { id: 'Penyerahan', en: 'Hand-over' },
    activity: { id: 'Menyerahkan rekomendasi', en: 'Hand over the recommendation' },
    executor: 'intake-officer',
    output: { id: 'Rekomendasi usulan hibah', en: 'Recommendation' },
    outcomes: { done: onwards('Diserahkan', 'Handed over', 'release') },
  },
  releaseRow('handed-over'),
];
