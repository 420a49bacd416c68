import { defineSop } from '@loket/sop';
import { documents } from './documents';
import { endings } from './endings';
import { executors, identity } from './identity';
import { field } from './form/field';
import { organisation } from './form/organisation';
import { structure } from './form/structure';
import { letters } from './letters';
import { tableOf } from './table';
import { withdrawal } from './withdrawal';

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
  promise: {
    kind: 'days',
    budget: 22,
    provenance: 'local default',
    basis: 'jumlah waktu verifikasi dan pengesahan; verifikasi lapangan berjalan di dalamnya',
  },
  steps: tableOf(documents, {
    province: { kind: 'days', budget: 5, provenance: 'local default' },
    ministry: { kind: 'days', budget: 15, provenance: 'law', basis: 'Permendagri 57/2017' },
    approval: { kind: 'days', budget: 2, provenance: 'local default' },
  }),
  endings,
  withdrawal,
  form: [organisation, structure, field],
  documents,
  letters,
});
