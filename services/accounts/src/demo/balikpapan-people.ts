import type { DemoPerson } from './people';

const id = (last: string): string => `0199aa00-0000-7000-8000-0000000003${last}`;
const agency = 'kesbangpol-balikpapan';

/** One invented person per executor of the five services of Satu Ormas. */
export const balikpapanPeople: readonly DemoPerson[] = [
  { id: id('01'), username: 'petugas@balikpapan.contoh.id', name: 'Yanti Petugas', role: 'intake-officer', agency },
  { id: id('02'), username: 'staf@balikpapan.contoh.id', name: 'Zaki Staf Ormas', role: 'organisation-staff', agency },
  { id: id('03'), username: 'kabid@balikpapan.contoh.id', name: 'Arif Kepala Bidang', role: 'section-head', agency },
  {
    id: id('04'),
    username: 'lapangan@balikpapan.contoh.id',
    name: 'Bunga Petugas Lapangan',
    role: 'field-officer',
    agency,
  },
  { id: id('05'), username: 'kepala@balikpapan.contoh.id', name: 'Candra Kepala Badan', role: 'agency-head', agency },
  { id: id('06'), username: 'admin@balikpapan.contoh.id', name: 'Dewi Administrator', role: 'administrator', agency },
];
