import { activityFields, address } from '@loket/registration';
import type { FormSection } from '@loket/sop';
import { changes, whereChanged } from './changes';
import { OLD_CERTIFICATE } from './documents';

const organisation: FormSection = {
  key: 'organisation',
  title: { id: 'Data ORMAS', en: 'The organisation' },
  heading: { id: 'Organisasi dan perubahannya', en: 'The organisation and what changes' },
  fields: [
    {
      key: 'ormas',
      kind: 'ormas',
      label: { id: 'Organisasi', en: 'Organisation' },
      hint: { id: 'SKT-nya masih berlaku', en: 'Its certificate is in force' },
      required: true,
      certificate: { standing: 'in-force', proof: OLD_CERTIFICATE },
    },
    {
      key: 'changes',
      kind: 'several',
      label: { id: 'Yang berubah', en: 'What changes' },
      hint: { id: 'Pilih satu atau lebih', en: 'Choose one or more' },
      required: true,
      choices: changes,
    },
    {
      key: 'changeReason',
      kind: 'textarea',
      label: { id: 'Alasan perubahan', en: 'Reason for the change' },
      required: true,
      maxLength: 1000,
    },
  ],
};

const newValues: FormSection = {
  key: 'new-values',
  title: { id: 'Data Baru', en: 'The new data' },
  fields: [
    {
      key: 'organisationName',
      kind: 'text',
      label: { id: 'Nama baru', en: 'New name' },
      hint: { id: 'Tulis lengkap seperti dalam akta perubahan, tanpa singkatan', en: 'In full as in the deed' },
      required: true,
      shownWhen: whereChanged('name'),
      maxLength: 200,
    },
    {
      key: 'acronym',
      kind: 'text',
      label: { id: 'Singkatan baru', en: 'New acronym' },
      required: false,
      shownWhen: whereChanged('name'),
      maxLength: 50,
    },
    {
      key: 'activityField',
      kind: 'choice',
      label: { id: 'Bidang kegiatan baru', en: 'New field of activity' },
      placeholder: { id: 'Pilih Bidang Kegiatan', en: 'Choose a field of activity' },
      required: true,
      shownWhen: whereChanged('activity-field'),
      choices: activityFields,
    },
    {
      key: 'npwp',
      kind: 'npwp',
      label: { id: 'NPWP baru', en: 'New NPWP (tax number)' },
      hint: { id: 'Atas nama ormas, 15 atau 16 angka', en: "In the organisation's name, 15 or 16 digits" },
      required: true,
      shownWhen: whereChanged('npwp'),
    },
    ...address.map((each) => ({ ...each, shownWhen: whereChanged('address') })),
  ],
};

export const form: readonly FormSection[] = [organisation, newValues];
