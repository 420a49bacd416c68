import { defineSop } from '@loket/sop';
import { consultationForm } from './consultation-form';
import { identity } from './identity';
import { table } from './table';

/** SOP SITAMAS 2, Konsultasi. The source states no time; five working days, and ten for the asker's reply, are local defaults. */
export const definition = defineSop({
  service: 'consultation',
  code: 'KON',
  runsOn: 'consultation',
  title: { id: 'Konsultasi', en: 'Consultation' },
  summary: {
    id: 'Tanya jawab dengan Badan Kesbangpol; hasilnya dikirim ke e-mail Anda.',
    en: 'Questions to the office; the result is sent to your e-mail address.',
  },
  legalBasis: ['SOP SITAMAS Badan Kesbangpol Provinsi Kalimantan Tengah'],
  cost: { id: 'Tidak dipungut biaya', en: 'Free of charge' },
  product: { id: 'Hasil konsultasi melalui e-mail', en: 'The result of the consultation by e-mail' },
  filedBy: 'public',
  authority: 'province',
  identity,
  executors: [
    { key: 'applicant', name: { id: 'Penanya', en: 'Asker' } },
    { key: 'consultation-officer', name: { id: 'Petugas Konsultasi', en: 'Consultation officer' } },
    { key: 'unit-consultant', name: { id: 'Konsultan Unit', en: 'Consultant of a unit' } },
    { key: 'system', name: { id: 'Sistem', en: 'System' } },
  ],
  promise: { kind: 'days', budget: 5, provenance: 'local default' },
  steps: table,
  endings: [
    { key: 'answered', label: { id: 'Dijawab', en: 'Answered' } },
    { key: 'unanswered', label: { id: 'Ditutup tanpa balasan penanya', en: "Closed without the asker's reply" } },
  ],
  form: [consultationForm],
  documents: [],
  letters: [],
});
