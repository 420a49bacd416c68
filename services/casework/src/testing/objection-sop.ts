import type { Sop, Step } from '@loket/sop';
import { enquirySop } from './enquiry-sop';

const text = (id: string) => ({ id, en: id });
const days = (budget: number) => ({ kind: 'days', budget, provenance: 'local default' }) as const;
const row = { office: 'case-office', completeness: [] } as const;

const answering: Step = {
  ...{ ...row, key: 'answering', title: text('Jawaban'), activity: text('Menjawab'), executor: 'provincial-verifier' },
  within: days(2),
  lapse: 'move-up',
  returnLimit: { time: days(3), outcome: 'no-reply' },
  outcomes: {
    answer: {
      label: text('Jawab'),
      leadsTo: 'judging',
      entries: [{ key: 'answer', kind: 'long-text', label: text('Jawaban'), toApplicant: true }],
    },
    'ask-back': { label: text('Tanyakan kembali'), leadsTo: 'applicant' },
    'move-up': { label: text('Waktu habis'), told: text('Naik ke pimpinan'), leadsTo: 'settling' },
    'no-reply': { label: text('Tidak ada balasan'), told: text('Ditutup karena tidak ada balasan'), leadsTo: 'silent' },
  },
};

const judging: Step = {
  ...{ ...row, key: 'judging', title: text('Tanggapan'), activity: text('Apakah masalahnya selesai?') },
  executor: 'applicant',
  within: days(3),
  lapse: 'silence',
  outcomes: {
    solved: { label: text('Selesai'), leadsTo: 'solved', tone: 'positive' },
    unsolved: {
      label: text('Belum selesai'),
      leadsTo: 'settling',
      entries: [{ key: 'why', kind: 'long-text', label: text('Apa yang belum selesai') }],
    },
    silence: { label: text('Tidak ada tanggapan'), leadsTo: 'silent' },
  },
};

const settling: Step = {
  ...{ ...row, key: 'settling', title: text('Putusan'), activity: text('Memutus'), executor: 'agency-head' },
  outcomes: { settle: { label: text('Putuskan'), leadsTo: 'solved' } },
};

/** A service whose rows are left by time, by its applicant and by withdrawal. */
export const objectionSop: Sop = {
  ...enquirySop,
  service: 'objection',
  code: 'KBT',
  promise: days(20),
  steps: [answering, judging, settling],
  endings: ['solved', 'silent', 'withdrawn'].map((key) => ({ key, label: text(key) })),
  withdrawal: { rows: ['answering', 'judging'], ending: 'withdrawn' },
};
