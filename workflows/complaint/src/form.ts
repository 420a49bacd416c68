import type { Field, FormSection, When } from '@loket/sop';
import { categories } from './categories';

const anonymous: When = { field: 'anonymity', is: ['anonymous'] };

const matter: readonly Field[] = [
  {
    key: 'category',
    kind: 'choice',
    label: { id: 'Jenis pengaduan', en: 'Kind of complaint' },
    hint: {
      id: 'Petugas dapat memindahkannya ke jenis yang sesuai; batas waktunya ikut berubah.',
      en: 'The officer may move it to the kind that fits; its limit changes with it.',
    },
    required: true,
    choices: categories.map(({ value, label }) => ({ value, label })),
    group: { id: 'Yang diadukan', en: 'What the complaint is about' },
  },
  {
    key: 'matter',
    kind: 'textarea',
    label: { id: 'Apa yang terjadi', en: 'What happened' },
    required: true,
    maxLength: 10_000,
  },
  {
    key: 'happened',
    kind: 'text',
    label: { id: 'Kapan terjadi', en: 'When it happened' },
    hint: { id: 'Misalnya: Senin pagi, 9 Maret 2026', en: 'For example: Monday morning, 9 March 2026' },
    required: false,
  },
  {
    key: 'unit',
    kind: 'text',
    label: { id: 'Kantor atau unit yang diadukan', en: 'Office or unit complained of' },
    required: false,
  },
  {
    key: 'reported',
    kind: 'choice',
    label: { id: 'Siapa yang diadukan', en: 'Who is complained of' },
    hint: {
      id: 'Petugas yang diadukan tidak menangani dan tidak melihat pengaduan ini.',
      en: 'An officer complained of neither handles nor sees this complaint.',
    },
    required: true,
    choices: [
      { value: 'service', label: { id: 'Layanannya, bukan orang tertentu', en: 'The service, no one in particular' } },
      {
        value: 'handler',
        label: { id: 'Petugas yang menangani berkas saya', en: 'The officer who handles my case' },
      },
      { value: 'person', label: { id: 'Petugas lain yang saya sebut namanya', en: 'Another officer whom I name' } },
    ],
  },
  {
    key: 'reportedName',
    kind: 'text',
    label: { id: 'Nama petugas yang diadukan', en: 'Name of the officer complained of' },
    hint: { id: 'Atau ciri dan tempatnya bertugas', en: 'Or what they look like and where they work' },
    required: true,
    shownWhen: { field: 'reported', is: ['person'] },
  },
  {
    key: 'caseNumber',
    kind: 'case-number',
    label: { id: 'Nomor berkas yang diadukan', en: 'Number of the case complained of' },
    hint: {
      id: 'Tertera pada tanda terima, misalnya SKT-6200-2026-000123. Nomor berkas dapat menunjukkan siapa Anda.',
      en: 'It stands on the receipt, for example SKT-6200-2026-000123. A case number may show who you are.',
    },
    required: false,
    requiredWhen: { field: 'reported', is: ['handler'] },
  },
];

const person: readonly Field[] = [
  {
    key: 'anonymity',
    kind: 'choice',
    label: { id: 'Identitas Anda', en: 'Your identity' },
    required: true,
    choices: [
      { value: 'named', label: { id: 'Boleh diketahui petugas', en: 'Officers may know it' } },
      {
        value: 'anonymous',
        label: {
          id: 'Anonim: disembunyikan dari unit yang diadukan dan dari umum',
          en: 'Anonymous: hidden from the unit complained of and from the public',
        },
      },
    ],
    group: { id: 'Pengadu', en: 'Complainant' },
  },
  {
    key: 'publicity',
    kind: 'choice',
    label: { id: 'Isi pengaduan', en: 'What the complaint says' },
    required: true,
    choices: [
      { value: 'open', label: { id: 'Biasa', en: 'Ordinary' } },
      {
        value: 'secret',
        label: {
          id: 'Rahasia: isinya disembunyikan dari umum',
          en: 'Confidential: hidden from the public',
        },
      },
    ],
  },
  {
    key: 'name',
    kind: 'text',
    label: { id: 'Nama', en: 'Name' },
    required: false,
    requiredWhen: { field: 'anonymity', is: ['named'] },
    withheldWhen: anonymous,
  },
  {
    key: 'email',
    kind: 'email',
    label: { id: 'Email', en: 'E-mail' },
    hint: {
      id: 'Kabar dan jawaban dikirim ke sini. Tanpa email, simpan nomor dan tautan yang ditampilkan setelah pengaduan terkirim.',
      en: 'News and the answer are sent here. Without it, keep the number and the link shown once the complaint is sent.',
    },
    required: false,
    withheldWhen: anonymous,
  },
  {
    key: 'phone',
    kind: 'phone',
    label: { id: 'No. Telepon', en: 'Telephone' },
    required: false,
    withheldWhen: anonymous,
  },
];

/** The complaint as the complainant writes it, or the officer for whoever telephones, writes or comes. */
export const complaintForm: FormSection = {
  key: 'complaint',
  title: { id: 'Pengaduan', en: 'Complaint' },
  fields: [...matter, ...person],
};
