import type { Outcome, Step } from '@loket/sop';
import { closing } from './closing-rows';
import { certificate, deliveryMinutes, release } from './system-steps';

const on = (id: string, en: string, leadsTo: string): Outcome => ({ label: { id, en }, leadsTo, tone: 'positive' });

const row = { office: 'case-office', completeness: [] } as const;

const toApplicant: Outcome = {
  label: { id: 'Tidak lengkap, kembalikan', en: 'Incomplete, return' },
  told: { id: 'Dikembalikan untuk dilengkapi', en: 'Returned for completion' },
  leadsTo: 'applicant',
  reason: 'required',
  tone: 'neutral',
};

/** The fifteen rows of the source. It says nothing of files that fail a verification: the ways back from rows 7, 9 and 11 are of the
 * office. Row 10 has no executor of its own in the text: the Operator who asked for the signature prints. */
export const steps: readonly Step[] = [
  {
    ...row,
    key: 'call',
    title: { id: 'Telepon', en: 'Call' },
    activity: {
      id: 'Pelapor telepon ke nomor Call Center Disdukcapil',
      en: 'The complainant telephones the call centre',
    },
    executor: 'applicant',
    completeness: ['whatsapp-proof'],
    outcomes: { done: on('Menelepon', 'Called', 'call-intake') },
  },
  {
    ...row,
    key: 'call-intake',
    title: { id: 'Penerimaan telepon', en: 'Taking the call' },
    activity: {
      id: 'Petugas Call Center menerima Telepon, mencatat, memberikan arahan dan petunjuk kepada pelapor bahwa berkas dikirim ulang ke nomor wa pelayanan online',
      en: 'The officer takes the call, notes it and asks to resend the papers to the service number',
    },
    executor: 'call-centre-officer',
    outcomes: { done: on('Dicatat', 'Noted', 'whatsapp-intake') },
  },
  {
    ...row,
    key: 'whatsapp-intake',
    title: { id: 'Penerimaan WA', en: 'Taking the papers' },
    activity: {
      id: 'Operator Penerima WA menerima Permohonan untuk diteruskan ke Operator Pengangkat Data',
      en: 'The operator receives the request and forwards it',
    },
    executor: 'whatsapp-operator',
    outcomes: { done: on('Diteruskan', 'Forwarded', 'data-intake') },
  },
  {
    ...row,
    key: 'data-intake',
    title: { id: 'Pengangkatan data', en: 'Taking up the data' },
    activity: {
      id: 'Data Pemohon diterima dan Diangkat oleh Operator Pengangkat Data',
      en: 'The data of the applicant are received and taken up',
    },
    executor: 'data-operator',
    outcomes: { done: on('Diangkat', 'Taken up', 'file-print') },
  },
  {
    ...row,
    key: 'file-print',
    title: { id: 'Pencetakan berkas', en: 'Printing the file' },
    activity: { id: 'Selanjutnya Berkas Permohonan di Cetak oleh Opr Cetak', en: 'The file is printed' },
    executor: 'print-operator',
    outcomes: { done: on('Dicetak', 'Printed', 'registration') },
  },
  {
    ...row,
    key: 'registration',
    title: { id: 'Pendaftaran', en: 'Registration' },
    activity: {
      id: 'Berkas yang telah di cetak di kirim ke Loket Pendaftaran Untuk dicatat dalam buku registrasi pendaftaran, diverifikasi dan dicatat nomor WA pemohon',
      en: 'The printed file is entered in the register, verified, and the WhatsApp number noted',
    },
    executor: 'registration-officer',
    output: { id: 'File berkas yang sudah tercetak', en: 'Printed file' },
    outcomes: {
      done: {
        ...on('Terdaftar', 'Registered', 'approval'),
        entries: [
          { key: 'registerNumber', kind: 'agenda-number', label: { id: 'Nomor register', en: 'Register number' } },
          {
            key: 'whatsappNumber',
            kind: 'text',
            label: { id: 'Nomor WA pemohon', en: 'WhatsApp number of the applicant' },
            hint: { id: 'Misalnya: 0812 3456 7890', en: 'For example: 0812 3456 7890' },
          },
        ],
      },
    },
  },
  {
    ...row,
    key: 'approval',
    title: { id: 'Verifikasi dan persetujuan', en: 'Verification and approval' },
    activity: {
      id: 'Berkas diserahkan kepada Kasi untuk diverifikasi dan persetujuan untuk di proses',
      en: 'The head of the section verifies and approves processing',
    },
    executor: 'identity-section-head',
    outcomes: { approve: on('Setujui', 'Approve', 'data-entry'), return: toApplicant },
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
        ...on('Diajukan', 'Submitted', 'signature'),
        entries: [
          { key: 'documentNumber', kind: 'text', label: { id: 'Nomor dokumen', en: 'Number of the document' } },
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
      approve: on('Tanda tangani', 'Sign', 'certificate'),
      return: {
        label: { id: 'Kembalikan ke Operator', en: 'Back to the operator' },
        leadsTo: 'data-entry',
        reason: 'required',
        tone: 'neutral',
      },
    },
  },
  certificate,
  {
    ...row,
    key: 'printing',
    title: { id: 'Pencetakan dokumen', en: 'Printing the document' },
    activity: {
      id: 'Melakukan Pencetakan Dokumen yang sudah di tandatangi secara Elektronik (TTE), Dokumen serta berkas pengajuan diserahkan kepada kepala Bidang',
      en: 'Print the signed document and hand it to the head of the division',
    },
    executor: 'entry-operator',
    outcomes: { done: on('Dicetak', 'Printed', 'second-verification') },
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
      approve: on('Sesuai, diparaf', 'In order, initialled', 'sorting'),
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
    outcomes: {
      done: {
        ...on('Dipilah', 'Sorted', 'sending'),
        entries: [
          {
            key: 'fileCount',
            kind: 'text',
            label: { id: 'Jumlah berkas kecamatan ini', en: 'Files of this kecamatan' },
            hint: { id: 'Termasuk berkas ini', en: 'This file included' },
          },
        ],
      },
    },
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
      done: {
        ...on('Dikirim', 'Sent', 'release'),
        entries: [
          { key: 'finishedDocument', kind: 'pdf', label: { id: 'Dokumen jadi (PDF)', en: 'Finished document (PDF)' } },
          { key: 'sentOn', kind: 'date', label: { id: 'Tanggal dikirim', en: 'Date of sending' } },
        ],
      },
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
        ...on('Disusun', 'Drafted', 'minutes-signature'),
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
    outcomes: { approve: on('Tanda tangani', 'Sign', 'delivery-minutes-issue') },
  },
  deliveryMinutes,
  ...closing,
];
