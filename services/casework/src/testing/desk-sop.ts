import { type Sop, emailOnline, shownOnPaper } from '@loket/sop';
import { counterSop } from './counter-sop';

const text = (id: string) => ({ id, en: id });

/** A service of the counter that anybody may file from the portal as well. */
export const deskSop: Sop = {
  ...counterSop,
  service: 'desk-service',
  code: 'MJA',
  alsoOnline: true,
  form: [
    {
      key: 'person',
      title: text('Pemohon'),
      fields: [{ key: 'name', kind: 'text', label: text('Nama'), required: true }, emailOnline],
    },
  ],
  documents: [shownOnPaper('identity-card', 'KTP', 'Identity card'), shownOnPaper('form', 'Formulir', 'Form')],
};
