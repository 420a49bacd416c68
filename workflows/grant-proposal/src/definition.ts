import { defineSop } from '@loket/sop';
import { documents } from './documents';
import { proposal } from './form';
import { executors, identity } from './identity';
import { steps } from './table';

/** Usulan hibah, Satu Ormas, Kesbangpol Kota Balikpapan: legal entities only. */
export const definition = defineSop({
  service: 'grant-proposal',
  code: 'UHO',
  runsOn: 'table',
  title: { id: 'Usulan hibah', en: 'Proposal of a grant' },
  summary: {
    id: 'Usulan hibah dari ormas berbadan hukum Indonesia.',
    en: 'Proposal of a grant by an organisation that is an Indonesian legal entity.',
  },
  legalBasis: ['Undang-undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah, Pasal 298 ayat (5)'],
  cost: { id: 'Sumber tidak menyebut biaya', en: 'The source names no fee' },
  product: { id: 'Rekomendasi usulan hibah', en: 'Recommendation of a grant' },
  filedBy: 'counter',
  alsoOnline: true,
  authority: 'province',
  identity,
  executors,
  promise: {
    kind: 'days',
    budget: 14,
    provenance: 'local default',
    basis: 'Berita Satu Ormas tidak menyebut waktu; ditetapkan kantor',
  },

  steps,
  endings: [
    { key: 'handed-over', label: { id: 'Diserahkan', en: 'Handed over' } },
    { key: 'refused', label: { id: 'Ditolak', en: 'Refused' } },
  ],
  form: [proposal],
  documents,
  letters: [
    {
      key: 'recommendation',
      title: { id: 'Rekomendasi Usulan Hibah', en: 'Recommendation of a grant' },
      template: 'recommendation.typ',
      numbering: 'letter',
    },
  ],
});
