import { onwards, returnToApplicant, type Step } from '@loket/sop';
import { issuance, release } from './system-steps';

const row = { office: 'case-office', completeness: [] } as const;

/** Komponen 2, Prosedur: steps a to g; h, Selesai, is the ending. */
export const steps: readonly Step[] = [
  {
    ...row,
    key: 'coming',
    no: 'a',
    title: { id: 'Permohonan', en: 'Application' },
    activity: { id: 'Pemohon datang membawa berkas permohonan', en: 'The applicant comes with the file' },
    executor: 'applicant',
    outcomes: { done: onwards('Diajukan', 'Filed', 'check') },
  },
  {
    ...row,
    key: 'check',
    no: 'b',
    title: { id: 'Pemeriksaan kelengkapan', en: 'Check of completeness' },
    activity: { id: 'Petugas memeriksa kelengkapan berkas', en: 'The officer checks that the file is complete' },
    executor: 'intake-officer',
    completeness: ['identity-card', 'application-form'],
    outcomes: { done: onwards('Diperiksa', 'Checked', 'acceptance') },
  },
  {
    ...row,
    key: 'acceptance',
    no: 'c',
    title: { id: 'Penerimaan', en: 'Acceptance' },
    activity: {
      id: 'Jika lengkap diterima, jika tidak lengkap dikembalikan',
      en: 'A complete file is accepted, an incomplete one returned',
    },
    executor: 'intake-officer',
    outcomes: {
      approve: onwards('Lengkap, diterima', 'Complete, accepted', 'field-verification'),
      return: returnToApplicant({ id: 'Tidak lengkap, kembalikan', en: 'Incomplete, return' }),
    },
  },
  {
    ...row,
    key: 'field-verification',
    no: 'd',
    title: { id: 'Verifikasi lapangan', en: 'Field verification' },
    activity: {
      id: 'Memeriksa berkas keabsahan verifikasi lapangan, paling lama 3 hari',
      en: 'Check validity by field verification, at most 3 days',
    },
    executor: 'resilience-head',
    within: { kind: 'days', budget: 3, provenance: 'source', basis: 'paling lama 3 hari' },
    outcomes: {
      approve: {
        ...onwards('Sah, ajukan kepada Kepala', 'Valid, submit to the head', 'signature'),
        entries: [
          {
            key: 'visitedOn',
            kind: 'date',
            label: { id: 'Tanggal verifikasi lapangan', en: 'Date of the field verification' },
          },
          {
            key: 'finding',
            kind: 'text',
            label: { id: 'Hasil verifikasi lapangan', en: 'Finding of the field verification' },
          },
        ],
      },
    },
  },
  {
    ...row,
    key: 'signature',
    no: 'e',
    title: { id: 'Tanda tangan Kepala', en: 'Signature of the head' },
    activity: {
      id: 'Jika lengkap ditanda tangani Kepala Bakesbangpol, jika tidak lengkap dikembalikan ke Kasi',
      en: 'Signed by the head if ready, else back to the Kasi',
    },
    executor: 'agency-head',
    fourEyesWith: ['field-verification'],
    outcomes: {
      approve: onwards('Tanda tangani', 'Sign', 'issuance'),
      return: {
        label: { id: 'Kembalikan ke Kasi', en: 'Back to the Kasi' },
        told: { id: 'Diperiksa ulang', en: 'Checked again' },
        leadsTo: 'field-verification',
        reason: 'required',
        tone: 'neutral',
      },
    },
  },
  issuance,
  {
    ...row,
    key: 'call',
    no: 'f',
    title: { id: 'Pemberitahuan', en: 'Call' },
    activity: {
      id: 'Kasi Ketahanan menghubungi contac person pemohon',
      en: "The Kasi calls the applicant's contact person",
    },
    executor: 'resilience-head',
    outcomes: {
      done: {
        ...onwards('Sudah dihubungi', 'Called', 'hand-over'),
        entries: [
          { key: 'calledOn', kind: 'date', label: { id: 'Tanggal dihubungi', en: 'Date of the call' } },
          { key: 'spokenWith', kind: 'text', label: { id: 'Berbicara dengan', en: 'Spoken with' } },
        ],
      },
    },
  },
  {
    ...row,
    key: 'hand-over',
    no: 'g',
    title: { id: 'Penyerahan SKT', en: 'Hand-over' },
    // The source names the applicant; what the office records is that the officer has handed it over.
    activity: { id: 'Pemohon menerima SKT', en: 'The applicant receives the certificate' },
    executor: 'intake-officer',
    output: { id: 'SKT', en: 'Certificate (SKT)' },
    outcomes: { done: onwards('Diserahkan', 'Handed over', 'release') },
  },
  release,
];
