import { activityFields, yesNo } from '@loket/registration';
import type { FormSection } from '@loket/sop';
import { OLD_CERTIFICATE } from './documents';

/** How long before its end a certificate may be renewed; the law speaks of an expired one (art. 23). Local default. */
const EARLIEST_MONTHS = 6;

export const organisation: FormSection = {
  key: 'organisation',
  title: { id: 'Data ORMAS', en: 'The organisation' },
  heading: { id: 'Organisasi yang diperpanjang', en: 'The organisation to be renewed' },
  fields: [
    {
      key: 'ormas',
      kind: 'ormas',
      label: { id: 'Organisasi', en: 'Organisation' },
      hint: {
        id: 'SKT yang sudah habis masa berlakunya atau habis dalam enam bulan',
        en: 'Its certificate has expired or expires within six months',
      },
      required: true,
      certificate: { standing: 'ending', withinMonths: EARLIEST_MONTHS, proof: OLD_CERTIFICATE },
    },
    {
      key: 'activityField',
      kind: 'choice',
      label: { id: 'Bidang Kegiatan', en: 'Field of activity' },
      placeholder: { id: 'Pilih Bidang Kegiatan', en: 'Choose a field of activity' },
      hint: {
        id: 'Seperti pada SKT; bidang, nama, NPWP, dan alamat diubah melalui layanan Perubahan data ormas',
        en: 'As on the certificate; field, name, NPWP and address are changed by the service Change of data',
      },
      required: true,
      choices: activityFields,
      asInRegister: 'activity-field',
    },
    {
      key: 'belief',
      kind: 'choice',
      label: {
        id: 'Kegiatan di bidang kepercayaan kepada Tuhan Yang Maha Esa',
        en: 'Activity in the field of traditional belief (kepercayaan)',
      },
      required: true,
      choices: yesNo,
    },
  ],
};
