/** Names of the fields by which a table comes as data; the ids of their inputs too. */
export const tableField = {
  id: 'id',
  file: 'berkas',
  content: 'isi-tabel',
  validFrom: 'berlaku',
  step: 'aksi',
} as const;

/** Far above any table; what is larger is no table. */
export const LARGEST_TABLE = 200 * 1_024;
