import { defineSop } from '@loket/sop';
import { documents } from './documents';
import { executors, identity } from './identity';
import { field } from './form/field';
import { organisation } from './form/organisation';
import { structure } from './form/structure';
import { decisionSteps, systemSteps } from './table';

/** SOP SITAMAS 3, Pendaftaran Organisasi Masyarakat. */
export const definition = defineSop({
  service: 'ormas-registration',
  code: 'SKT',
  runsOn: 'registration',
  title: { id: 'Pendaftaran ormas', en: 'Registration of a community organisation' },
  summary: {
    id: 'Surat Keterangan Terdaftar (SKT) untuk organisasi masyarakat yang tidak berbadan hukum.',
    en: 'Certificate of registration (SKT) for a community organisation that is not a legal entity.',
  },
  legalBasis: [
    'UU 17/2013 tentang Organisasi Kemasyarakatan jo. UU 16/2017',
    'PP 58/2016',
    'Permendagri 57/2017',
    'SOP SITAMAS Badan Kesbangpol Provinsi Kalimantan Tengah',
  ],
  cost: { id: 'Tidak dipungut biaya', en: 'Free of charge' },
  product: { id: 'Surat Keterangan Terdaftar (SKT)', en: 'Certificate of registration (SKT)' },
  filedBy: 'registrant',
  authority: 'province',
  identity,
  executors,
  promise: { kind: 'days', budget: 22, provenance: 'local default', basis: 'jumlah waktu baris' },
  steps: [...decisionSteps, ...systemSteps],
  endings: [
    { key: 'issued', label: { id: 'Terbit', en: 'Issued' } },
    { key: 'refused', label: { id: 'Ditolak', en: 'Refused' } },
    { key: 'withdrawn', label: { id: 'Ditarik kembali', en: 'Withdrawn' } },
  ],
  form: [organisation, structure, field],
  documents,
  letters: [
    {
      key: 'skt',
      title: { id: 'Surat Keterangan Terdaftar', en: 'Certificate of registration' },
      template: 'skt.typ',
      numbering: 'skt',
      whenAuthority: 'province',
    },
    {
      key: 'cover-letter',
      title: { id: 'Surat pengantar penyerahan SKT', en: 'Cover letter handing over the certificate' },
      template: 'cover-letter.typ',
      numbering: 'letter',
      whenAuthority: 'ministry',
    },
  ],
});
