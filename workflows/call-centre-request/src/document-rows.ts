import { onwards, returnToApplicant, type Step } from '@loket/sop';
import { deliveryMinutes, release, signedDocument } from './system-steps';

const row = { office: 'case-office', completeness: [] } as const;

const toApplicant = returnToApplicant({ id: 'Tidak lengkap, kembalikan', en: 'Incomplete, return' });

/**
 * Rows 7 to 15: from the approval to the signed minutes. The source says nothing of files that fail a verification: the
 * ways back from rows 7, 9 and 11 are of the office. The text of row 10 names nobody who prints: read as the Operator who
 * asked for the signature.
 */
export const document: readonly Step[] = [
  {
    ...row,
    key: 'approval',
    title: { id: 'Verifikasi dan persetujuan', en: 'Verification and approval' },
    activity: {
      id: 'Berkas diserahkan kepada Kasi untuk diverifikasi dan persetujuan untuk di proses',
      en: 'The head of the section verifies and approves processing',
    },
    executor: 'identity-section-head',
    outcomes: { approve: onwards('Setujui', 'Approve', 'data-entry'), return: toApplicant },
  },
  {
    ...row,
    key: 'data-entry',
    title: { id: 'Pengentrian data', en: 'Data entry' },
    activity: {
      id: 'Pengentrian Data dan Pengajuan penandatanganan secara elektronik kepada Kepala Dinas',
      en: 'Enter the data and request the electronic signature',
    },
    executor: 'entry-operator',
    outcomes: {
      done: {
        ...onwards('Diajukan', 'Submitted', 'signature'),
        entries: [
          { key: 'documentNumber', kind: 'text', label: { id: 'Nomor dokumen', en: 'Number of the document' } },
          {
            key: 'civilDocument',
            kind: 'pdf',
            label: { id: 'Dokumen dari SIAK (PDF)', en: 'Document from SIAK (PDF)' },
          },
        ],
      },
    },
  },
  {
    ...row,
    key: 'signature',
    title: { id: 'Tanda tangan elektronik', en: 'Electronic signature' },
    activity: { id: 'Kepala dinas menandatangani dokumen secara Elektronik', en: 'The head signs electronically' },
    executor: 'agency-head',
    outcomes: {
      approve: onwards('Tanda tangani', 'Sign', 'signed-document'),
      return: {
        label: { id: 'Kembalikan ke Operator', en: 'Back to the operator' },
        leadsTo: 'data-entry',
        reason: 'required',
        tone: 'neutral',
      },
    },
  },
  signedDocument,
  {
    ...row,
    key: 'printing',
    title: { id: 'Pencetakan dokumen', en: 'Printing the document' },
    activity: {
      id: 'Melakukan Pencetakan Dokumen yang sudah di tandatangi secara Elektronik (TTE), Dokumen serta berkas pengajuan diserahkan kepada kepala Bidang',
      en: 'Print the signed document and hand it to the head of the division',
    },
    executor: 'entry-operator',
    outcomes: { done: onwards('Dicetak', 'Printed', 'second-verification') },
  },
  {
    ...row,
    key: 'second-verification',
    title: { id: 'Verifikasi ulang', en: 'Second verification' },
    activity: {
      id: 'Melakukan Verifikasi Ulang serta memberi paraf pada Dokumen untuk selanjutnya diserahkan kepada petugas pemilah berkas',
      en: 'Verify again and initial the document',
    },
    executor: 'division-head',
    outcomes: {
      approve: onwards('Sesuai, diparaf', 'In order, initialled', 'sorting'),
      return: {
        label: { id: 'Kembalikan ke Operator', en: 'Back to the operator' },
        leadsTo: 'data-entry',
        reason: 'required',
        tone: 'neutral',
      },
    },
  },
  {
    ...row,
    key: 'sorting',
    title: { id: 'Pemilahan', en: 'Sorting' },
    activity: {
      id: 'Petugas Memilah berkas per Kecamatan dan menghitung jumlah berkas untuk laporan, setelah itu Dokumen diserahkan kepada Opr Pengirim PDF',
      en: 'Sort by kecamatan and count the files for the report',
    },
    executor: 'sorting-officer',
    countsBy: 'district',
    outcomes: { done: onwards('Dipilah', 'Sorted', 'sending') },
  },
  {
    ...row,
    key: 'sending',
    title: { id: 'Pengiriman PDF', en: 'Sending the PDF' },
    activity: {
      id: 'Operator Pengirim PDF mengirmkan Dokumen yang sudah jadi dalam bentuk PDF kepada Pemohon',
      en: 'Send the finished document to the applicant as PDF',
    },
    executor: 'pdf-operator',
    outcomes: {
      done: { ...onwards('Dikirim', 'Sent', 'release'), tells: { message: 'document-sent', letter: 'civil-document' } },
    },
  },
  release,
  {
    ...row,
    key: 'delivery-minutes',
    title: { id: 'Berita acara', en: 'Minutes' },
    activity: {
      id: 'Dokumen yang telah selesai pengirimannya diserahkan kepada kasi di bidang Inovasi untuk dibuatkan Berita Acara Pengiriman Berkas Ke UPT',
      en: 'Draft the minutes of delivery to the UPT',
    },
    executor: 'innovation-head',
    outcomes: {
      done: {
        ...onwards('Disusun', 'Drafted', 'minutes-signature'),
        entries: [{ key: 'deliveryUnit', kind: 'text', label: { id: 'UPT tujuan', en: 'Unit it is delivered to' } }],
      },
    },
  },
  {
    ...row,
    key: 'minutes-signature',
    title: { id: 'Tanda tangan berita acara', en: 'Signature of the minutes' },
    activity: { id: 'Berita Acara ditandatangani oleh kepala Dinas', en: 'The head signs the minutes' },
    executor: 'agency-head',
    output: { id: 'Dokumen', en: 'Document' },
    outcomes: { approve: onwards('Tanda tangani', 'Sign', 'delivery-minutes-issue') },
  },
  deliveryMinutes,
];
