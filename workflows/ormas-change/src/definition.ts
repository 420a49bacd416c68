import { endings, executors, letters, tableOf, withdrawal } from '@loket/registration';
import { defineSop } from '@loket/sop';
import { documents } from './documents';
import { form } from './form';
import { identity } from './identity';

/** Perubahan data ormas: the register is changed, and the certificate issued anew under its old end. */
export const definition = defineSop({
  service: 'ormas-change',
  code: 'UBH',
  runsOn: 'registration',
  title: { id: 'Perubahan data ormas', en: "Change of an organisation's data" },
  summary: {
    id: 'Wajib bila nama, bidang kegiatan, NPWP, atau alamat ormas terdaftar berubah.',
    en: 'Required when name, field of activity, NPWP or address of a registered organisation changes.',
  },
  legalBasis: [
    'UU 17/2013 tentang Organisasi Kemasyarakatan jo. UU 16/2017',
    'PP 58/2016',
    'Permendagri 57/2017 Pasal 24 sampai dengan Pasal 27',
  ],
  cost: { id: 'Tidak dipungut biaya', en: 'Free of charge' },
  product: {
    id: 'Surat Keterangan Terdaftar (SKT) yang telah diubah',
    en: 'Changed certificate of registration (SKT)',
  },
  filedBy: 'registrant',
  authority: 'province',
  identity,
  executors,
  promise: {
    kind: 'days',
    budget: 14,
    provenance: 'law',
    basis: 'Permendagri 57/2017 Pasal 24 sampai dengan Pasal 27',
  },
  // How the 14 days of the law are shared out is a local default.
  steps: tableOf(documents, {
    province: { kind: 'days', budget: 4, provenance: 'local default' },
    ministry: { kind: 'days', budget: 8, provenance: 'local default' },
    approval: { kind: 'days', budget: 2, provenance: 'local default' },
  }),
  endings,
  withdrawal,
  form,
  documents,
  letters,
});
