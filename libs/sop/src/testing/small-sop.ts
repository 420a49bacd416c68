import type { Sop } from '../sop';
import type { Step } from '../step';

const text = (word: string) => ({ id: word, en: word });

const step = (key: string, outcomes: Record<string, string>): Step => ({
  key,
  activity: text(key),
  title: text(key),
  executor: 'officer',
  office: 'case-office',
  completeness: [],
  outcomes: Object.fromEntries(
    Object.entries(outcomes).map(([name, leadsTo]) => [name, { label: text(name), leadsTo }]),
  ),
});

/** A table of two rows with one document, for tests to spoil. */
export const smallSop: Sop = {
  service: 'small-service',
  code: 'SML',
  runsOn: 'registration',
  title: text('Layanan kecil'),
  summary: text('Layanan kecil'),
  legalBasis: [],
  cost: text('Gratis'),
  product: text('Surat'),
  filedBy: 'public',
  authority: 'province',
  identity: {
    ...{ number: '', revision: 0, approvedBy: { post: 'Kepala' }, qualification: [], related: [], equipment: [] },
    ...{ warnings: [], records: [] },
  },
  executors: [{ key: 'officer', name: text('Petugas') }],
  steps: [
    step('check', { approve: 'sign', return: 'applicant', refuse: 'refused' }),
    step('sign', { approve: 'issued', return: 'check' }),
  ],
  endings: [
    { key: 'issued', label: text('Terbit') },
    { key: 'refused', label: text('Ditolak') },
  ],
  form: [
    {
      key: 'only',
      title: text('Isian'),
      fields: [
        { key: 'name', kind: 'text', label: text('Nama'), required: true },
        {
          key: 'member',
          kind: 'choice',
          label: text('Anggota'),
          required: true,
          choices: [
            { value: 'yes', label: text('Ya') },
            { value: 'no', label: text('Tidak') },
          ],
        },
        {
          key: 'number',
          kind: 'text',
          label: text('Nomor anggota'),
          required: true,
          shownWhen: { field: 'member', is: ['yes'] },
        },
      ],
    },
  ],
  documents: [
    { key: 'letter', label: text('Surat'), required: true, accepts: ['pdf'], maxBytes: 1 },
    {
      key: 'member-card',
      label: text('Kartu anggota'),
      required: true,
      accepts: ['pdf'],
      maxBytes: 1,
      when: { field: 'member', is: ['yes'] },
    },
  ],
  letters: [{ key: 'letter', title: text('Surat'), template: 'letter.typ', numbering: 'letter' }],
};

/** The small table with one of its rows changed. */
export const withRow = (key: string, change: Partial<Step>): Sop => ({
  ...smallSop,
  steps: smallSop.steps.map((row) => (row.key === key ? { ...row, ...change } : row)),
});
