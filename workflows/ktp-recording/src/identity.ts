import type { Executor, SopIdentity } from '@loket/sop';

/** As the source has it, word for word. */
export const identity: SopIdentity = {
  number: '01/SOP/PANGKALAN BANTENG',
  createdOn: '2021-11-01',
  revision: 0,
  approvedBy: { post: 'Camat Pangkalan Banteng', name: 'Indra Wardana, S.STP, M.AP', nip: '19840716 200212 1 004' },
  qualification: [
    'Mengusai administrasi dan Prosedur Pembuatan e-KTP',
    'Mengusai Undang-undang Kependudukan',
    'Mengusai Program SIAK',
    'Mengusai Program BENRoller',
  ],
  related: [
    'SOP Pembuatan Surat Pengantar SKCK, Surat Pindah (Mutasi Data), Surat Pengantar Penerbitan Akte Kelahiran, Surat Pengantar Penerbitan Akte Kematian, SKTM, Surat Pengantar Penerbitan KK, Surat Pengantar Penerbitan KTP',
  ],
  equipment: [
    'Fingerprint',
    'Camera',
    'Takkenpad',
    'Latar Merah dan Biru',
    'Scaney',
    'Komputer',
    'Aplikasi SIAK',
    'Aplikasi BENRoller',
  ],
  warnings: ['Apabila tidak dilaksanakan sesuai SOP maka pembuatan e-KTP tidak terlaksana dengan tertib'],
  records: ['Perlu adanya pengawasan secara administratif'],
};

export const executors: readonly Executor[] = [
  { key: 'counter-officer', name: { id: 'Petugas Loket Pelayanan', en: 'Counter officer' } },
  { key: 'ktp-operator', name: { id: 'Operator', en: 'Operator' } },
  { key: 'public-service-head', name: { id: 'Kasi Pelayanan Umum', en: 'Head of public services' } },
  { key: 'system', name: { id: 'Sistem', en: 'System' } },
];
