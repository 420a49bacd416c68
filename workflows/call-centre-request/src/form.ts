import type { FormSection } from '@loket/sop';
import { districts } from './districts';

/** What the call-centre officer notes of the call (row 2). The kecamatan is what row 12 sorts and counts by. */
export const request: FormSection = {
  key: 'request',
  title: { id: 'Permohonan Dokumen', en: 'Request of a document' },
  fields: [
    {
      key: 'name',
      kind: 'text',
      label: { id: 'Nama Pemohon', en: 'Name of the applicant' },
      required: true,
      hint: { id: 'Seperti tertulis pada KTP', en: 'As on the identity card' },
    },
    {
      key: 'nik',
      kind: 'nik',
      label: { id: 'NIK', en: 'NIK' },
      required: true,
      hint: { id: '16 angka', en: '16 digits' },
    },
    {
      key: 'phone',
      kind: 'phone',
      label: { id: 'Nomor Telepon Pelapor', en: 'Telephone of the caller' },
      required: true,
    },
    {
      key: 'whatsapp',
      kind: 'phone',
      label: { id: 'Nomor WA Pemohon', en: 'WhatsApp number of the applicant' },
      required: false,
      hint: {
        id: 'Diisi jika pemohon setuju menerima pesan dan dokumen jadi lewat WhatsApp',
        en: 'Where the applicant agrees to be sent messages and the finished document by WhatsApp',
      },
    },
    {
      key: 'email',
      kind: 'email',
      label: { id: 'Email', en: 'E-mail' },
      required: false,
      hint: {
        id: 'Untuk pemohon tanpa WhatsApp: pesan dan dokumen jadi dikirim ke sini',
        en: 'For an applicant without WhatsApp: messages and the finished document go there',
      },
    },
    { key: 'address', kind: 'textarea', label: { id: 'Alamat', en: 'Address' }, required: true, maxLength: 500 },
    {
      key: 'district',
      kind: 'choice',
      label: { id: 'Kecamatan', en: 'Kecamatan' },
      required: true,
      choices: districts,
    },
    {
      key: 'requestedDocument',
      kind: 'text',
      label: { id: 'Dokumen yang Dimohon', en: 'Document asked for' },
      required: true,
      maxLength: 100,
      hint: {
        id: 'Misalnya: KK, KTP-el, KIA, akta kelahiran',
        en: 'For example: family card, identity card, birth certificate',
      },
    },
    {
      key: 'complaint',
      kind: 'textarea',
      label: { id: 'Catatan Telepon', en: 'Note of the call' },
      required: false,
      maxLength: 1_000,
    },
  ],
};
