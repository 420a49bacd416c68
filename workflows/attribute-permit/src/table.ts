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
    title: { id: 'Permohonan', en: 'Application' },
    activity: { id: 'Menyampaikan permohonan izin pemesanan atribut', en: 'Hand in the application' },
    executor: 'applicant',
    outcomes: { done: onwards('Diajukan', 'Filed', 'agenda') },
  },
  {
    ...row,
    key: 'agenda',
    title: { id: 'Penerimaan', en: 'Intake' },
    activity: { id: 'Menerima dan mengagendakan permohonan', en: 'Take in the application and enter it in the agenda' },
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
    activity: { id: 'Memeriksa kelengkapan berkas dan gambar atribut', en: 'Check the file and the drawing' },
    executor: 'organisation-staff',
    completeness: everyDocument,
    outcomes: { approve: onwards('Lengkap', 'Complete', 'review'), return: toApplicant },
  },
  {
    ...row,
    key: 'review',
    title: { id: 'Telaah', en: 'Review' },
    activity: {
      id: 'Menelaah atribut terhadap ketentuan lambang dan atribut ormas',
      en: 'Review the attributes by the rules on emblems',
    },
    executor: 'section-head',
    outcomes: {
      approve: onwards('Sesuai', 'In order', 'signature'),
      return: {
        label: { id: 'Periksa ulang', en: 'Check again' },
        leadsTo: 'check',
        reason: 'required',
        tone: 'neutral',
      },
    },
  },
  {
    ...row,
    key: 'signature',
    title: { id: 'Tanda tangan', en: 'Signature' },
    activity: { id: 'Menandatangani izin pemesanan atribut', en: 'Sign the permit' },
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
    activity: { id: 'Menyerahkan izin pemesanan atribut', en: 'Hand over the permit' },
    executor: 'intake-officer',
    output: { id: 'Izin pemesanan atribut', en: 'Permit' },
    outcomes: { done: onwards('Diserahkan', 'Handed over', 'release') },
  },
  releaseRow('handed-over'),
];
