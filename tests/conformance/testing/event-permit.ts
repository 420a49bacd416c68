import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineSop, type Outcome, type Sop, type Step } from '@loket/sop';
import { definition as referenceLetter } from '@loket/reference-letter';
import { parseExpectation } from '../expectation/parse-expectation';

const text = (words: string) => ({ id: words, en: words });

const on = (words: string, leadsTo: string): Outcome => ({ label: text(words), leadsTo });

const row = (key: string, words: string, executor: string, rest: Partial<Step>): Step => ({
  ...{ key, title: text(words), activity: text(words), executor, office: 'case-office', completeness: [] },
  ...{ outcomes: {}, ...rest },
});

const days = (budget: number) => ({ kind: 'days', budget, provenance: 'local default' }) as const;

const { runsOn, title, summary, legalBasis, cost, product, filedBy, authority, identity, form, letters } =
  referenceLetter;

/** A table that an office made up, with all that a table can have; no workflow was built for it. */
export const eventPermit: Sop = defineSop({
  ...{ runsOn, title, summary, legalBasis, cost, product, filedBy, authority, identity, form, letters },
  service: 'event-permit',
  code: 'IZN',
  executors: [
    ...['Petugas', 'Pemeriksa', 'Kasi', 'Kepala'].map((name) => ({ key: name.toLowerCase(), name: text(name) })),
    { key: 'applicant', name: text('Pemohon') },
    { key: 'system', name: text('Sistem') },
  ],
  documents: [{ key: 'form', label: text('Formulir'), required: true, accepts: ['pdf'], maxBytes: 1_000 }],
  steps: [
    row('coming', 'Datang membawa berkas', 'applicant', { outcomes: { done: on('Datang', 'intake') } }),
    row('intake', 'Menerima berkas', 'petugas', {
      completeness: ['form'],
      within: { kind: 'hours', budget: 2, provenance: 'source' },
      outcomes: {
        complete: on('Lengkap', 'inspection'),
        return: on('Kembalikan', 'applicant'),
        refuse: on('Tolak', 'refused'),
        incomplete: on('Tidak dilengkapi', 'incomplete'),
      },
      returnLimit: { time: days(4), outcome: 'incomplete' },
    }),
    row('inspection', 'Memeriksa lapangan', 'pemeriksa', {
      within: days(2),
      lapse: 'overtime',
      outcomes: {
        fits: on('Sesuai', 'signature'),
        'fits-if': on('Sesuai dengan syarat', 'consent'),
        return: on('Kembalikan', 'applicant'),
        again: on('Ulangi', 'intake'),
        overtime: on('Waktu pemeriksaan habis', 'signature'),
      },
    }),
    row('signature', 'Menandatangani', 'kepala', {
      initials: ['petugas', 'kasi'],
      fourEyesWith: ['inspection'],
      within: { kind: 'days', budget: 1, provenance: 'local default' },
      outcomes: { sign: on('Sah', 'issuance'), again: on('Periksa lagi', 'inspection') },
    }),
    row('consent', 'Menanggapi syarat', 'applicant', {
      within: days(3),
      lapse: 'silence',
      outcomes: {
        agree: on('Setuju', 'signature'),
        object: on('Keberatan', 'refused'),
        silence: on('Tidak menanggapi', 'withdrawn'),
      },
    }),
    row('issuance', 'Menerbitkan', 'system', {
      act: 'issue-letter',
      unlisted: true,
      outcomes: { done: on('Terbit', 'release') },
    }),
    row('release', 'Menyerahkan', 'system', {
      act: 'hand-over',
      unlisted: true,
      outcomes: { done: on('Diserahkan', 'issued') },
    }),
  ],
  endings: [
    { key: 'issued', label: text('Terbit') },
    { key: 'refused', label: text('Ditolak') },
    { key: 'incomplete', label: text('Tidak dilengkapi') },
    { key: 'withdrawn', label: text('Ditarik') },
  ],
  withdrawal: { rows: ['intake', 'inspection', 'consent'], ending: 'withdrawn' },
  clocks: [
    {
      key: 'inspecting',
      title: text('Pemeriksaan'),
      starts: { row: 'inspection', when: 'entered' },
      ends: { row: 'signature', when: 'left' },
      time: { kind: 'days', budget: 3, provenance: 'source' },
      party: 'office',
    },
    {
      key: 'correction',
      title: text('Perbaikan'),
      starts: { row: 'intake', when: 'returned' },
      ends: { row: 'intake', when: 'resubmitted' },
      time: { kind: 'calendar-days', budget: 2, provenance: 'law' },
      party: 'applicant',
    },
    {
      key: 'news',
      title: text('Kabar'),
      starts: 'opening',
      ends: 'closing',
      time: { kind: 'clock-hours', budget: 24, provenance: 'source' },
      party: 'office',
    },
  ],
  promise: { kind: 'days', budget: 5, provenance: 'source' },
});

/** The same table as text. */
export const eventPermitText = parseExpectation(readFileSync(join(__dirname, 'event-permit.txt'), 'utf8'));
