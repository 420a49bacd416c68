import type { Sop } from '@loket/sop';
import { permitSop } from './permit-sop';

const text = (id: string) => ({ id, en: id });

/** A service that anybody may ask for without an account. */
export const enquirySop: Sop = {
  ...permitSop,
  service: 'enquiry',
  code: 'TNY',
  filedBy: 'public',
  documents: [],
  form: [
    {
      key: 'contact',
      title: text('Kontak'),
      fields: [
        { key: 'name', kind: 'text', label: text('Nama'), required: true },
        { key: 'email', kind: 'email', label: text('Email'), required: true },
        { key: 'purpose', kind: 'text', label: text('Keperluan'), required: true },
      ],
    },
  ],
};
