import { definition as referenceLetter } from '@loket/reference-letter';
import { type Sop, type Step, defineSop } from '@loket/sop';

const text = (id: string) => ({ id, en: id });
const row = { office: 'case-office', completeness: [] } as const;
const days = (budget: number) => ({ kind: 'days', budget, provenance: 'local default' }) as const;

const answering: Step = {
  ...{ ...row, key: 'answering', title: text('Jawaban'), activity: text('Menjawab keberatan') },
  executor: 'service-officer',
  within: days(2),
  lapse: 'move-up',
  outcomes: {
    answer: { label: text('Jawab'), leadsTo: 'judging' },
    'ask-back': { label: text('Tanyakan kembali'), leadsTo: 'applicant' },
    'move-up': { label: text('Waktu habis'), told: text('Naik ke pimpinan'), leadsTo: 'settling' },
    'no-reply': { label: text('Tidak ada balasan'), leadsTo: 'silent' },
  },
  returnLimit: { time: days(3), outcome: 'no-reply' },
};

const judging: Step = {
  ...{ ...row, key: 'judging', title: text('Tanggapan'), activity: text('Menyatakan puas atau tidak') },
  executor: 'applicant',
  within: days(3),
  lapse: 'silence',
  outcomes: {
    solved: { label: text('Selesai'), leadsTo: 'solved' },
    unsolved: { label: text('Belum selesai'), leadsTo: 'settling' },
    silence: { label: text('Tidak ada tanggapan'), leadsTo: 'silent' },
  },
};

const settling: Step = {
  ...{ ...row, key: 'settling', title: text('Putusan'), activity: text('Memutus keberatan') },
  executor: 'public-service-head',
  within: days(5),
  outcomes: { settle: { label: text('Putuskan'), leadsTo: 'solved' } },
};

const { promise: _, statedTotal: __, ...frame } = referenceLetter;

/** A table that is left by time, by its applicant and by withdrawal, run as data. */
export const objection: Sop = defineSop({
  ...frame,
  ...{ service: 'objection', code: 'KBT', title: text('Keberatan'), filedBy: 'public', letters: [], documents: [] },
  executors: ['applicant', 'service-officer', 'public-service-head'].map((key) => ({ key, name: text(key) })),
  steps: [answering, judging, settling],
  endings: ['solved', 'silent', 'withdrawn'].map((key) => ({ key, label: text(key) })),
  promise: days(20),
  withdrawal: { rows: ['answering', 'judging'], ending: 'withdrawn' },
});
