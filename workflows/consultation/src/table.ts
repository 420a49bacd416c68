import type { Step } from '@loket/sop';
import { answer, askBack, handBack, noReply, passOn, replyWithin } from './outcomes';

export const table: readonly Step[] = [
  {
    key: 'answering',
    title: { id: 'Jawaban petugas', en: 'Answer by the officer' },
    activity: { id: 'Menjawab konsultasi', en: 'Answer the consultation' },
    executor: 'consultation-officer',
    office: 'case-office',
    completeness: [],
    output: { id: 'Jawaban', en: 'Answer' },
    outcomes: { answer, 'pass-on': passOn, 'ask-back': askBack, 'no-reply': noReply },
    returnLimit: replyWithin,
  },
  {
    key: 'unit-answering',
    title: { id: 'Jawaban unit', en: 'Answer by the unit' },
    activity: {
      id: 'Menjawab konsultasi yang diteruskan petugas',
      en: 'Answer a consultation that the officer passed on',
    },
    executor: 'unit-consultant',
    office: 'case-office',
    completeness: [],
    output: { id: 'Jawaban', en: 'Answer' },
    remark: { id: 'Bila konsultasi menyangkut bidang lain', en: 'Where it concerns another unit' },
    outcomes: { answer, 'hand-back': handBack, 'ask-back': askBack, 'no-reply': noReply },
    returnLimit: replyWithin,
  },
  {
    key: 'sending',
    title: { id: 'Pengiriman jawaban', en: 'Sending of the answer' },
    activity: { id: 'Mengirimkan hasil konsultasi ke e-mail', en: 'Send the result of the consultation by e-mail' },
    executor: 'system',
    office: 'case-office',
    completeness: [],
    output: { id: 'E-mail jawaban', en: 'E-mail with the answer' },
    outcomes: { done: { label: { id: 'Jawaban dikirim', en: 'Answer sent' }, leadsTo: 'answered' } },
  },
];
