import { defineSop } from '@loket/sop';
import { documents } from './documents';
import { question } from './form';
import { executors, identity } from './identity';
import { steps } from './table';

/** Konsultasi kelembagaan, Satu Ormas, Kesbangpol Kota Balikpapan. */
export const definition = defineSop({
  service: 'institutional-advice',
  code: 'KKO',
  runsOn: 'table',
  title: { id: 'Konsultasi kelembagaan', en: 'Institutional advice' },
  summary: {
    id: 'Konsultasi tentang pendirian, kepengurusan, dan kewajiban organisasi kemasyarakatan.',
    en: 'Advice on founding, governing and the duties of a community organisation.',
  },
  legalBasis: ['Undang-undang Nomor 17 Tahun 2013 tentang Organisasi Kemasyarakatan'],
  cost: { id: 'Sumber tidak menyebut biaya', en: 'The source names no fee' },
  product: { id: 'Saran tertulis', en: 'Written advice' },
  filedBy: 'counter',
  alsoOnline: true,
  authority: 'province',
  identity,
  executors,
  promise: {
    kind: 'days',
    budget: 2,
    provenance: 'local default',
    basis: 'Berita Satu Ormas tidak menyebut waktu; ditetapkan kantor',
  },

  steps,
  endings: [{ key: 'answered', label: { id: 'Dijawab', en: 'Answered' } }],
  form: [question],
  documents,
  letters: [],
});
