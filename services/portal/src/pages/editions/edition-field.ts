/** Names of the table editor's fields; the ids of its inputs too. Rows, papers and roles go by their keys. */
export const field = {
  ...{ id: 'id', table: 'tabel', basis: 'dasar', validFrom: 'berlaku', step: 'aksi' },
  row: (row: string) => `baris-${row}`,
  time: (row: string) => `waktu-${row}`,
  unit: (row: string) => `satuan-${row}`,
  executor: (row: string) => `pelaksana-${row}`,
  paper: (row: string, document: string) => `kelengkapan-${row}-${document}`,
  initial: (row: string, role: string) => `paraf-${row}-${role}`,
  addedInitial: (row: string) => `paraf-tambah-${row}`,
  ...{ promise: 'janji', promiseUnit: 'janji-satuan', total: 'jumlah', totalUnit: 'jumlah-satuan' },
  ...{ warnAtShare: 'ambang-persen', warnOnDay: 'ambang-hari', escalations: 'eskalasi' },
  ...{ newKey: 'pelaksana-baru-kunci', newName: 'pelaksana-baru-nama', newNameInEnglish: 'pelaksana-baru-nama-en' },
} as const;

/** Chosen for the executor that the form itself adds. */
export const NEW_EXECUTOR = 'pelaksana-baru';

/** What a ticked box posts. */
export const TICKED = 'ya';
