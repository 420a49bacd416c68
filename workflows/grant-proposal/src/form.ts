import { emailOnline, type FormSection } from '@loket/sop';

/** What the recommendation says; legal entities only. */
export const proposal: FormSection = {
  key: 'proposal',
  title: { id: 'Usulan Hibah', en: 'Proposal of a grant' },
  fields: [
    {
      key: 'organisationName',
      kind: 'text',
      label: { id: 'Nama Organisasi', en: 'Name of the organisation' },
      required: true,
    },
    {
      key: 'legalEntity',
      kind: 'choice',
      label: { id: 'Berbadan Hukum Indonesia', en: 'Indonesian legal entity' },
      required: true,
      choices: [
        { value: 'yes', label: { id: 'Ya', en: 'Yes' } },
        { value: 'no', label: { id: 'Tidak', en: 'No' } },
      ],
      // UU 23/2014 art. 298(5): the recipient of a grant is an Indonesian legal entity.
      mustBe: {
        is: ['yes'],
        otherwise: {
          id: 'Hibah hanya dapat diusulkan oleh ormas berbadan hukum Indonesia (UU 23/2014 Pasal 298 ayat (5)). Usulan ini tidak dapat diterima.',
          en: 'Only an Indonesian legal entity can propose a grant (UU 23/2014 art. 298(5)). This proposal cannot be taken in.',
        },
      },
    },
    {
      key: 'legalEntityNumber',
      kind: 'text',
      label: { id: 'Nomor SK Badan Hukum', en: 'Number of the decree on the legal entity' },
      required: true,
      hint: { id: 'Nomor pengesahan Menteri Hukum', en: 'Number of the approval by the Minister of Law' },
    },
    {
      key: 'npwp',
      kind: 'npwp',
      label: { id: 'NPWP Organisasi', en: 'Tax number of the organisation' },
      required: true,
    },
    {
      key: 'address',
      kind: 'textarea',
      label: { id: 'Alamat Sekretariat', en: 'Address of the secretariat' },
      required: true,
      maxLength: 500,
    },
    { key: 'chairName', kind: 'text', label: { id: 'Nama Ketua', en: 'Name of the chair' }, required: true },
    {
      key: 'activity',
      kind: 'textarea',
      label: { id: 'Kegiatan yang Diusulkan', en: 'Activity proposed' },
      required: true,
      maxLength: 500,
    },
    {
      key: 'amount',
      kind: 'text',
      label: { id: 'Jumlah yang Diusulkan (Rp)', en: 'Amount proposed (Rp)' },
      required: true,
      maxLength: 30,
      hint: { id: 'Misalnya: 25.000.000', en: 'For example: 25.000.000' },
    },
    {
      key: 'name',
      kind: 'text',
      label: { id: 'Nama Pemohon', en: 'Name of the applicant' },
      required: true,
      hint: { id: 'Seperti tertulis pada KTP', en: 'As on the identity card' },
      group: { id: 'Pemohon', en: 'Applicant' },
    },
    {
      key: 'nik',
      kind: 'nik',
      label: { id: 'NIK', en: 'NIK' },
      required: true,
      hint: { id: '16 angka', en: '16 digits' },
    },
    { key: 'phone', kind: 'phone', label: { id: 'No. Telepon', en: 'Telephone' }, required: true },
    emailOnline,
  ],
};
