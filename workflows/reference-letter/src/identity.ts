import type { Executor, SopIdentity } from '@loket/sop';

/**
 * The source lacks this SOP's own page; what stands here stands on the two other pages of the same document, word for
 * word, down to the warning about the e-KTP; the recording SOP names this one as tied to it.
 */
export const identity: SopIdentity = {
  number: '01/SOP/PANGKALAN BANTENG',
  createdOn: '2021-11-01',
  revision: 0,
  approvedBy: { post: 'Camat Pangkalan Banteng', name: 'Indra Wardana, S.STP, M.AP', nip: '19840716 200212 1 004' },
  qualification: [
    'Mengusai administrasi dan Prosedur Pembuatan e-KTP',
    'Menguasai Undang-undang Kependudukan',
    'Menguasai Aplikasi Perkantoran',
  ],
  related: ['SOP Perekaman KTP Elektronik (KTP-el)'],
  equipment: ['Komputer', 'Printer', 'Kertas', 'ATK'],
  warnings: ['Apabila tidak dilaksanakan sesuai SOP maka pembuatan e-KTP tidak terlaksana dengan tertib'],
  records: ['Perlu adanya pengawasan secara administratif'],
};

export const executors: readonly Executor[] = [
  { key: 'service-officer', name: { id: 'Petugas Pelayanan', en: 'Service officer' } },
  { key: 'public-service-head', name: { id: 'Kasi Pelayanan Umum', en: 'Head of public services' } },
  {
    key: 'subdistrict-head',
    name: { id: 'Camat / Sekcam / Kasi Pelayanan Umum', en: 'District head, secretary or head of public services' },
  },
  { key: 'counter-officer', name: { id: 'Petugas Loket Pelayanan', en: 'Counter officer' } },
  { key: 'system', name: { id: 'Sistem', en: 'System' } },
];
