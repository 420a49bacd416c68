import { onwards, type Step } from '@loket/sop';

const row = { office: 'case-office', completeness: [] } as const;

/** Rows 1 to 6: from the call to the register. */
export const intake: readonly Step[] = [
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
    outcomes: { done: onwards('Menelepon', 'Called', 'call-intake') },
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
    outcomes: { done: { ...onwards('Dicatat', 'Noted', 'whatsapp-intake'), tells: { message: 'papers-asked' } } },
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
    outcomes: { done: onwards('Diteruskan', 'Forwarded', 'data-intake') },
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
    outcomes: { done: onwards('Diangkat', 'Taken up', 'file-print') },
  },
  {
    ...row,
    key: 'file-print',
    title: { id: 'Pencetakan berkas', en: 'Printing the file' },
    activity: { id: 'Selanjutnya Berkas Permohonan di Cetak oleh Opr Cetak', en: 'The file is printed' },
    executor: 'print-operator',
    outcomes: { done: onwards('Dicetak', 'Printed', 'registration') },
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
        ...onwards('Terdaftar', 'Registered', 'approval'),
        entries: [
          { key: 'registerNumber', kind: 'agenda-number', label: { id: 'Nomor register', en: 'Register number' } },
          {
            key: 'whatsappNumber',
            kind: 'phone',
            optional: true,
            label: { id: 'Nomor WA pemohon', en: 'WhatsApp number of the applicant' },
            hint: {
              id: 'Misalnya: 0812 3456 7890. Kosongkan jika sama dengan yang dicatat saat telepon, atau jika pemohon tidak memakai WhatsApp.',
              en: 'For example: 0812 3456 7890. Leave it empty where it is the one noted at the call, or where the applicant has no WhatsApp.',
            },
          },
        ],
      },
    },
  },
];
