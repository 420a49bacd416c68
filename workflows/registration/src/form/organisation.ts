import type { FormSection } from '@loket/sop';
import { activityFields } from './activity-fields';
import { address } from './address';
import { charter } from './charter';
import { finance } from './finance';
import { yesNo } from './yes-no';

export const organisation: FormSection = {
  key: 'organisation',
  title: { id: 'Data ORMAS', en: 'The organisation' },
  heading: { id: 'Data Organisasi Masyarakat', en: 'The community organisation' },
  fields: [
    {
      key: 'organisationName',
      kind: 'text',
      label: { id: 'Nama Organisasi', en: 'Name of the organisation' },
      placeholder: { id: 'Masukkan Nama Organisasi', en: 'Enter the name of the organisation' },
      hint: {
        id: 'Tulis lengkap seperti dalam akta, tanpa singkatan',
        en: 'In full as in the deed, without abbreviations',
      },
      required: true,
      maxLength: 200,
    },
    ...address,
    {
      key: 'acronym',
      kind: 'text',
      label: { id: 'Singkatan', en: 'Acronym' },
      group: { id: 'Kegiatan', en: 'Activity' },
      required: false,
      maxLength: 50,
    },
    {
      key: 'activityField',
      kind: 'choice',
      label: { id: 'Bidang Kegiatan', en: 'Field of activity' },
      placeholder: { id: 'Pilih Bidang Kegiatan', en: 'Choose a field of activity' },
      required: true,
      choices: activityFields,
    },
    {
      key: 'belief',
      kind: 'choice',
      label: {
        id: 'Kegiatan di bidang kepercayaan kepada Tuhan Yang Maha Esa',
        en: 'Activity in the field of traditional belief (kepercayaan)',
      },
      hint: {
        id: 'Bila ya, diperlukan rekomendasi dari kementerian atau dinas kebudayaan',
        en: 'If so, a recommendation of the culture ministry or office is needed',
      },
      required: true,
      choices: yesNo,
    },
    ...charter,
    {
      key: 'autonomousUnits',
      kind: 'list',
      label: { id: 'Unit/Sayap Otonom', en: 'Autonomous units' },
      hint: { id: 'Satu unit per baris; kosongkan bila tidak ada', en: 'One per line; leave empty if none' },
      required: false,
    },
    ...finance,
  ],
};
