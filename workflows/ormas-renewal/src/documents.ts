import { LARGE, documents as ofRegistration } from '@loket/registration';
import type { DocumentRequirement } from '@loket/sop';

export const OLD_CERTIFICATE = 'old-certificate';

/** Those of a registration (art. 23: same rules), and the certificate that ends. */
export const documents: readonly DocumentRequirement[] = [
  {
    key: OLD_CERTIFICATE,
    label: { id: 'SKT lama', en: 'The old certificate' },
    hint: {
      id: 'Wajib bila akun ini belum terikat pada organisasi',
      en: 'Required where this account is not bound to the organisation',
    },
    required: false,
    ...LARGE,
  },
  ...ofRegistration,
];
