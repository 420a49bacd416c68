import type { Outcome, TimeLimit } from '@loket/sop';

/** The answer, whoever gives it. */
export const answer: Outcome = {
  label: { id: 'Kirim jawaban', en: 'Send the answer' },
  told: { id: 'Dijawab', en: 'Answered' },
  leadsTo: 'sending',
  tone: 'positive',
  entries: [{ key: 'answer', kind: 'long-text', label: { id: 'Jawaban', en: 'Answer' }, toApplicant: true }],
};

/** One question back to the asker, by the office as a whole; the clock stands meanwhile. */
export const askBack: Outcome = {
  label: { id: 'Tanyakan kembali', en: 'Ask back' },
  told: { id: 'Ditanyakan kembali', en: 'Asked back' },
  leadsTo: 'applicant',
  once: true,
  entries: [
    {
      key: 'questionBack',
      kind: 'long-text',
      label: { id: 'Pertanyaan kepada penanya', en: 'Question to the asker' },
      toApplicant: true,
    },
  ],
  reply: {
    key: 'reply',
    kind: 'long-text',
    label: { id: 'Jawaban atas pertanyaan petugas', en: "Answer to the officer's question" },
  },
};

/** Nobody chooses it: the asker kept the question that was asked back for longer than the office waits. */
export const noReply: Outcome = {
  label: { id: 'Tanpa balasan', en: 'No reply' },
  told: { id: 'Ditutup karena tidak ada balasan', en: 'Closed for want of a reply' },
  leadsTo: 'unanswered',
};

/** How long the office waits for the asker's reply; the source states no time. */
export const replyWithin: TimeLimit = {
  time: { kind: 'days', budget: 10, provenance: 'local default' },
  outcome: 'no-reply',
};

export const passOn: Outcome = {
  label: { id: 'Teruskan ke unit lain', en: 'Pass on to another unit' },
  told: { id: 'Diteruskan ke unit lain', en: 'Passed on to another unit' },
  leadsTo: 'unit-answering',
  entries: [{ key: 'instruction', kind: 'long-text', label: { id: 'Catatan untuk unit', en: 'Note to the unit' } }],
};

export const handBack: Outcome = {
  label: { id: 'Kembalikan ke petugas konsultasi', en: 'Hand back to the consultation officer' },
  told: { id: 'Dikembalikan ke petugas konsultasi', en: 'Handed back to the consultation officer' },
  leadsTo: 'answering',
  entries: [
    {
      key: 'handBackNote',
      kind: 'long-text',
      label: { id: 'Catatan untuk petugas konsultasi', en: 'Note to the consultation officer' },
    },
  ],
};
