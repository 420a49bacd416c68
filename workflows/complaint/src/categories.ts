import type { SopClock, StandardTime, Text } from '@loket/sop';

interface Category {
  readonly value: string;
  readonly label: Text;
  readonly clock: Text;
  readonly days: number;
}

const SP4N = 'SP4N-LAPOR!';

/** A limit of the national system for complaints, in working days. */
export const nationalLimit = (budget: number): StandardTime => ({
  kind: 'days',
  budget,
  provenance: 'law',
  basis: SP4N,
});

/** The kinds of complaint, each with its own limit for the whole way to the answer. */
export const categories: readonly Category[] = [
  {
    value: 'information',
    label: { id: 'Permintaan informasi', en: 'Request for information' },
    clock: { id: 'Jawaban atas permintaan informasi', en: 'Answer to a request for information' },
    days: 5,
  },
  {
    value: 'aspiration',
    label: { id: 'Aspirasi atau saran', en: 'Aspiration or suggestion' },
    clock: { id: 'Jawaban atas aspirasi', en: 'Answer to an aspiration' },
    days: 5,
  },
  {
    value: 'ordinary',
    label: {
      id: 'Pengaduan mutu layanan (tidak berkadar pengawasan)',
      en: 'Complaint about the service (without supervision character)',
    },
    clock: {
      id: 'Jawaban atas pengaduan tidak berkadar pengawasan',
      en: 'Answer to a complaint without supervision character',
    },
    days: 14,
  },
  {
    value: 'supervisory',
    label: {
      id: 'Pengaduan penyimpangan atau pelanggaran (berkadar pengawasan)',
      en: 'Complaint about misconduct (with supervision character)',
    },
    clock: {
      id: 'Jawaban atas pengaduan berkadar pengawasan',
      en: 'Answer to a complaint with supervision character',
    },
    days: 60,
  },
];

/**
 * One of these runs in each case: from the end of the verification, through every hand, until the complaint is closed;
 * it stands while the complainant has the answer. Once it is over, the complaint moves up from wherever it lies.
 */
export const clocks: readonly SopClock[] = categories.map(({ value, clock, days }) => ({
  key: `answer-${value}`,
  title: clock,
  starts: { row: 'verification', when: 'left' },
  ends: 'closing',
  time: nationalLimit(days),
  party: 'office',
  when: { field: 'category', is: [value] },
  lapses: true,
}));
