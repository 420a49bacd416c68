import type { Outcome, Sop } from '@loket/sop';
import { enquirySop } from './enquiry-sop';

const text = (id: string) => ({ id, en: id });

const askBack: Outcome = {
  label: text('Tanyakan kembali'),
  leadsTo: 'applicant',
  once: true,
  entries: [{ key: 'questionBack', kind: 'long-text', label: text('Pertanyaan'), toApplicant: true }],
  reply: { key: 'reply', kind: 'long-text', label: text('Jawaban Anda') },
};

const row = { office: 'case-office', completeness: [] } as const;

/** A service whose officers and applicants write to each other. */
export const questionSop: Sop = {
  ...enquirySop,
  service: 'question',
  code: 'PTY',
  promise: { kind: 'days', budget: 5, provenance: 'local default' },
  steps: [
    {
      ...{ key: 'answering', title: text('Jawaban'), activity: text('Menjawab'), executor: 'provincial-verifier' },
      ...row,
      outcomes: {
        answer: {
          label: text('Jawab'),
          leadsTo: 'issued',
          entries: [{ key: 'answer', kind: 'long-text', label: text('Jawaban'), toApplicant: true }],
        },
        'pass-on': {
          label: text('Teruskan'),
          leadsTo: 'second',
          entries: [{ key: 'note', kind: 'long-text', label: text('Catatan') }],
        },
        'ask-back': askBack,
      },
    },
    {
      ...{ key: 'second', title: text('Unit'), activity: text('Menjawab di unit'), executor: 'agency-head' },
      ...row,
      outcomes: { 'hand-back': { label: text('Kembalikan'), leadsTo: 'answering' }, 'ask-back': askBack },
    },
  ],
};
