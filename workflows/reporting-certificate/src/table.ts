import { onwards, returnToApplicant, type Step } from '@loket/sop';
import { documents } from './documents';
import { fieldMinutes, issuance, release } from './system-steps';

const row = { office: 'case-office', completeness: [] } as const;

const everyDocument = documents.map(({ key }) => key);

const toApplicant = returnToApplicant({ id: 'Tidak lengkap, kembalikan', en: 'Incomplete, return' });

/** The thirteen steps of the Surat Keterangan Melapor, from application to hand-over; times are of the office. */
export const steps: readonly Step[] = [
  {
    ...row,
    key: 'application',
    title: { id: 'Permohonan', en: 'Application' },
    activity: { id: 'Menyampaikan surat permohonan', en: 'Hand in the application' },
    executor: 'applicant',
    outcomes: { done: onwards('Diajukan', 'Filed', 'agenda') },
  },
  {
    ...row,
    key: 'agenda',
    title: { id: 'Agenda', en: 'Agenda' },
    activity: { id: 'Mengagendakan surat permohonan', en: 'Enter the application in the agenda' },
    executor: 'intake-officer',
    completeness: everyDocument,
    output: { id: 'Nomor agenda', en: 'Agenda number' },
    outcomes: {
      done: {
        ...onwards('Diagendakan', 'Entered', 'routing'),
        entries: [{ key: 'agendaNumber', kind: 'agenda-number', label: { id: 'Nomor agenda', en: 'Agenda number' } }],
      },
    },
  },
  {
    ...row,
    key: 'routing',
    title: { id: 'Disposisi', en: 'Routing' },
    activity: { id: 'Memberi disposisi', en: 'Give the routing instruction' },
    executor: 'agency-head',
    output: { id: 'Disposisi', en: 'Routing instruction' },
    outcomes: {
      done: {
        ...onwards('Didisposisikan', 'Routed', 'staff-check'),
        entries: [
          { key: 'routingInstruction', kind: 'text', label: { id: 'Isi disposisi', en: 'Routing instruction' } },
        ],
      },
    },
  },
  {
    ...row,
    key: 'staff-check',
    title: { id: 'Pemeriksaan staf', en: 'Check by the staff' },
    activity: { id: 'Memeriksa berkas permohonan', en: 'Check the file' },
    executor: 'organisation-staff',
    completeness: everyDocument,
    outcomes: { done: onwards('Diperiksa', 'Checked', 'review') },
  },
  {
    ...row,
    key: 'review',
    title: { id: 'Telaah', en: 'Review' },
    activity: { id: 'Menelaah hasil pemeriksaan berkas', en: 'Review the check of the file' },
    executor: 'section-head',
    outcomes: { done: onwards('Ditelaah', 'Reviewed', 'completeness') },
  },
  {
    ...row,
    key: 'completeness',
    title: { id: 'Kelengkapan', en: 'Completeness' },
    activity: { id: 'Mengembalikan berkas apabila tidak lengkap', en: 'Return the file if it is incomplete' },
    executor: 'organisation-staff',
    outcomes: { approve: onwards('Lengkap', 'Complete', 'field-officer'), return: toApplicant },
  },
  {
    ...row,
    key: 'field-officer',
    title: { id: 'Penunjukan petugas lapangan', en: 'Field officer' },
    activity: { id: 'Menunjuk petugas lapangan', en: 'Name the field officer' },
    executor: 'section-head',
    outcomes: {
      done: {
        ...onwards('Ditunjuk', 'Named', 'field-visit'),
        entries: [
          {
            key: 'fieldOfficerName',
            kind: 'text',
            label: { id: 'Nama petugas lapangan', en: 'Name of the field officer' },
          },
        ],
      },
    },
  },
  {
    ...row,
    key: 'field-visit',
    title: { id: 'Penelitian lapangan', en: 'Field visit' },
    activity: { id: 'Meneliti ke lapangan dan membuat berita acara', en: 'Visit and write the minutes' },
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
        ...onwards('Berita acara dibuat', 'Minutes written', 'field-minutes'),
        entries: [
          {
            key: 'visitedOn',
            kind: 'date',
            label: { id: 'Tanggal penelitian lapangan', en: 'Date of the field visit' },
          },
          { key: 'finding', kind: 'long-text', label: { id: 'Isi berita acara', en: 'What the minutes say' } },
        ],
      },
    },
  },
  fieldMinutes,
  {
    ...row,
    key: 'findings',
    title: { id: 'Formulir hasil penelitian', en: 'Form of findings' },
    activity: { id: 'Mengisi formulir hasil penelitian', en: 'Fill in the form of findings' },
    executor: 'field-officer',
    output: { id: 'Formulir hasil penelitian', en: 'Form of findings' },
    outcomes: {
      done: {
        ...onwards('Diisi', 'Filled in', 'registration-number'),
        entries: [{ key: 'researchResult', kind: 'text', label: { id: 'Kesimpulan penelitian', en: 'Conclusion' } }],
      },
    },
  },
  {
    ...row,
    key: 'registration-number',
    title: { id: 'Nomor Buku Induk', en: 'Number in the master register' },
    activity: {
      id: 'Memberi nomor pendaftaran dari Buku Induk',
      en: 'Give the registration number from the master register',
    },
    executor: 'organisation-staff',
    output: { id: 'Nomor pendaftaran', en: 'Registration number' },
    outcomes: {
      done: {
        ...onwards('Tercatat', 'Entered', 'draft'),
        entries: [
          {
            key: 'masterRegisterNumber',
            kind: 'agenda-number',
            label: { id: 'Nomor Buku Induk', en: 'Number in the master register' },
          },
        ],
      },
    },
  },
  {
    ...row,
    key: 'draft',
    title: { id: 'Konsep surat', en: 'Draft' },
    activity: { id: 'Menyusun konsep Surat Keterangan Melapor', en: 'Draft the certificate' },
    executor: 'organisation-staff',
    output: { id: 'Konsep surat', en: 'Draft' },
    outcomes: { done: onwards('Disusun', 'Drafted', 'signature') },
  },
  {
    ...row,
    key: 'signature',
    title: { id: 'Tanda tangan', en: 'Signature' },
    activity: { id: 'Menandatangani Surat Keterangan Melapor', en: 'Sign the certificate' },
    executor: 'agency-head',
    outcomes: {
      approve: onwards('Tanda tangani', 'Sign', 'issuance'),
      return: {
        label: { id: 'Perbaiki konsep', en: 'Correct the draft' },
        leadsTo: 'draft',
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
    activity: { id: 'Menyerahkan Surat Keterangan Melapor', en: 'Hand over the certificate' },
    executor: 'intake-officer',
    output: { id: 'Surat Keterangan Melapor', en: 'Certificate' },
    outcomes: { done: onwards('Diserahkan', 'Handed over', 'release') },
  },
  release,
];
