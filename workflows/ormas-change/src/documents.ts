import { LARGE, PHOTO, SMALL, asked } from '@loket/registration';
import type { DocumentRequirement } from '@loket/sop';
import { whereChanged } from './changes';

export const OLD_CERTIFICATE = 'old-certificate';

/** The letter and statement always; the rest by what changes. */
export const documents: readonly DocumentRequirement[] = [
  asked('application-letter', 'Surat permohonan', 'Letter of application', SMALL, {
    id: 'Bernomor dan ditandatangani ketua dan sekretaris',
    en: 'Numbered, signed by chair and secretary',
  }),
  {
    key: OLD_CERTIFICATE,
    label: { id: 'SKT yang diubah', en: 'The certificate to be changed' },
    hint: {
      id: 'Wajib bila akun ini belum terikat pada organisasi',
      en: 'Required where this account is not bound to the organisation',
    },
    required: false,
    ...LARGE,
  },
  {
    ...asked('amended-deed', 'Akta notaris perubahan', 'Notarial deed of the change', LARGE),
    when: whereChanged('name', 'activity-field'),
  },
  {
    ...asked(
      'religious-recommendation',
      'Rekomendasi Kementerian Agama',
      'Recommendation of the religious ministry',
      SMALL,
      {
        id: 'Untuk ormas bidang keagamaan',
        en: 'For religious organisations',
      },
    ),
    when: { field: 'activityField', is: ['keagamaan'] },
  },
  {
    ...asked('npwp-card', 'NPWP atas nama ormas', "Tax card in the organisation's name", SMALL),
    when: whereChanged('name', 'npwp'),
  },
  {
    ...asked('domicile-letter', 'Surat keterangan domisili', 'Letter of domicile', SMALL, {
      id: 'Dari lurah atau kepala desa',
      en: 'From the head of the village',
    }),
    when: whereChanged('address'),
  },
  {
    ...asked(
      'secretariat-right',
      'Bukti kepemilikan, sewa, atau izin pakai sekretariat',
      'Proof of ownership, lease or permit of use of the secretariat',
      SMALL,
    ),
    when: whereChanged('address'),
  },
  {
    ...asked('secretariat-photo', 'Foto sekretariat tampak depan', 'Front photo of the secretariat', PHOTO, {
      id: 'Papan nama terlihat',
      en: 'The name board can be seen',
    }),
    when: whereChanged('address'),
  },
  asked('statement', 'Surat pernyataan bermeterai', 'Statement with duty stamp', SMALL, {
    id: 'Ditandatangani ketua dan sekretaris: perubahan ini benar dan diputuskan sesuai AD/ART',
    en: 'Signed by chair and secretary: the change is true and was decided as the statutes demand',
  }),
];
