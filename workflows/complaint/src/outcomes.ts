import type { Outcome, OutcomeEntry } from '@loket/sop';

const answerText: OutcomeEntry = {
  key: 'answer',
  kind: 'long-text',
  label: { id: 'Jawaban kepada pengadu', en: 'Answer to the complainant' },
  toApplicant: true,
};

const note = (id: string, en: string): OutcomeEntry => ({ key: 'note', kind: 'long-text', label: { id, en } });

/** The answer, on which the complainant says whether the matter is solved. */
export const answer = (leadsTo: string): Outcome => ({
  label: { id: 'Jawab', en: 'Answer' },
  told: { id: 'Dijawab', en: 'Answered' },
  leadsTo,
  tone: 'positive',
  entries: [answerText],
});

export const respond: Outcome = {
  label: { id: 'Tanggapi', en: 'Respond' },
  told: { id: 'Ditindaklanjuti', en: 'Being followed up' },
  leadsTo: 'handling',
  entries: [
    {
      key: 'response',
      kind: 'long-text',
      label: { id: 'Tanggapan pertama kepada pengadu', en: 'First response to the complainant' },
      toApplicant: true,
    },
  ],
};

export const accept: Outcome = {
  label: { id: 'Terima', en: 'Accept' },
  told: { id: 'Diverifikasi', en: 'Verified' },
  leadsTo: 'first-response',
  tone: 'positive',
};

export const reject: Outcome = {
  label: { id: 'Tolak', en: 'Reject' },
  told: { id: 'Ditolak', en: 'Rejected' },
  leadsTo: 'rejected',
  tone: 'grave',
  // An entry and not a reason, since whoever left no address reads it by the secret link alone.
  entries: [
    {
      key: 'rejection',
      kind: 'long-text',
      label: { id: 'Alasan penolakan kepada pengadu', en: 'Why it is rejected, to the complainant' },
      toApplicant: true,
    },
  ],
};

export const forward: Outcome = {
  label: { id: 'Teruskan', en: 'Pass on' },
  told: { id: 'Diteruskan', en: 'Passed on' },
  leadsTo: 'official-follow-up',
  entries: [note('Catatan untuk Pejabat Pengelola Pengaduan', 'Note to the complaint management official')],
};

export const unsolvedByOfficer: Outcome = {
  ...forward,
  label: { id: 'Tidak selesai', en: 'Not solved' },
};

export const unsolvedByOfficial: Outcome = {
  label: { id: 'Tidak selesai', en: 'Not solved' },
  told: { id: 'Diteruskan', en: 'Passed on' },
  leadsTo: 'head-settling',
  entries: [note('Catatan untuk Kepala Badan', 'Note to the head of the agency')],
};

/** The limit has passed: the complaint moves up by itself. */
export const moveUp = (leadsTo: string): Outcome => ({
  label: { id: 'Lewat waktu', en: 'Out of time' },
  told: { id: 'Diteruskan karena batas waktu lewat', en: 'Passed on because the limit has passed' },
  leadsTo,
});

export const solved: Outcome = {
  label: { id: 'Selesai', en: 'Solved' },
  told: { id: 'Dinyatakan selesai', en: 'Said to be solved' },
  leadsTo: 'solved',
  tone: 'positive',
};

/** Reopens the complaint one level up. */
export const reopen = (leadsTo: string): Outcome => ({
  label: { id: 'Belum selesai', en: 'Not solved yet' },
  told: { id: 'Dibuka kembali', en: 'Reopened' },
  leadsTo,
  entries: [
    {
      key: 'unsolved',
      kind: 'long-text',
      label: { id: 'Apa yang belum selesai', en: 'What is not solved yet' },
    },
  ],
});

export const noReply: Outcome = {
  label: { id: 'Diam', en: 'Silent' },
  told: { id: 'Ditutup karena tidak ada tanggapan', en: 'Closed for want of a reply' },
  leadsTo: 'closed',
};

export const settle: Outcome = {
  label: { id: 'Selesaikan', en: 'Settle' },
  told: { id: 'Diselesaikan Kepala Badan', en: 'Settled by the head of the agency' },
  leadsTo: 'settled',
  tone: 'positive',
  entries: [answerText],
};

/** A complaint about the head, or one that is not the agency's to settle. */
export const refer: Outcome = {
  label: { id: 'Limpahkan', en: 'Refer' },
  told: { id: 'Dilimpahkan', en: 'To be referred' },
  leadsTo: 'referral',
  entries: [note('Catatan pelimpahan', 'Note on the referral')],
};

export const sendReferral: Outcome = {
  label: { id: 'Dilimpahkan', en: 'Referred' },
  told: { id: 'Dilimpahkan kepada Inspektorat', en: 'Referred to the inspectorate' },
  leadsTo: 'referred',
  tone: 'positive',
  entries: [
    { key: 'referralNumber', kind: 'text', label: { id: 'Nomor surat pelimpahan', en: 'Number of the letter' } },
    { key: 'referralDate', kind: 'date', label: { id: 'Tanggal surat pelimpahan', en: 'Date of the letter' } },
    answerText,
  ],
};
