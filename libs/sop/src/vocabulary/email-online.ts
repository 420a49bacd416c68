import type { Field } from '../form-section';

/** Where news of a case without an account go: left to the applicant at the counter, asked for online. */
export const emailOnline: Field = {
  key: 'email',
  kind: 'email',
  label: { id: 'Email', en: 'E-mail' },
  hint: {
    id: 'Kabar permohonan dan tautan untuk mengikutinya dikirim ke alamat ini',
    en: 'News of the application and the link to follow it are sent to this address',
  },
  required: false,
  requiredOnline: true,
};
