import { endings, executors, field, letters, structure, tableOf, withdrawal } from '@loket/registration';
import { defineSop } from '@loket/sop';
import { documents } from './documents';
import { identity } from './identity';
import { organisation } from './organisation';

/** Perpanjangan SKT: a new certificate for an organisation that is in the register. */
export const definition = defineSop({
  service: 'ormas-renewal',
  code: 'PPJ',
  runsOn: 'registration',
  title: { id: 'Perpanjangan SKT', en: 'Renewal of a certificate of registration' },
  summary: {
    id: 'SKT baru untuk ormas terdaftar yang SKT-nya sudah atau segera habis masa berlakunya.',
    en: 'A new certificate for a registered organisation whose certificate has expired or soon will.',
  },
  legalBasis: [
    'UU 17/2013 tentang Organisasi Kemasyarakatan jo. UU 16/2017',
    'PP 58/2016',
    'Permendagri 57/2017 Pasal 23',
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
    basis: 'seperti pendaftaran',
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
