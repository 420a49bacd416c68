import type { DemoPerson } from './people';

const id = (last: string): string => `0199aa00-0000-7000-8000-0000000002${last}`;
const agency = 'kesbangpol-pekalongan';

/** One invented person per executor of the certificate of existence and of complaints. */
export const pekalonganPeople: readonly DemoPerson[] = [
  { id: id('01'), username: 'petugas@pekalongan.contoh.id', name: 'Tari Petugas', role: 'intake-officer', agency },
  { id: id('02'), username: 'kasi@pekalongan.contoh.id', name: 'Umar Kasi Ketahanan', role: 'resilience-head', agency },
  { id: id('03'), username: 'kepala@pekalongan.contoh.id', name: 'Vera Kepala Badan', role: 'agency-head', agency },
  { id: id('04'), username: 'admin@pekalongan.contoh.id', name: 'Wawan Administrator', role: 'administrator', agency },
  {
    id: id('05'),
    username: 'pengaduan@pekalongan.contoh.id',
    name: 'Yanti Pengaduan',
    role: 'complaint-officer',
    agency,
  },
  {
    ...{ id: id('06'), username: 'pejabat.pengaduan@pekalongan.contoh.id', name: 'Zaki Pejabat Pengaduan' },
    ...{ role: 'complaint-official', agency },
  },
];
