import type { DemoPerson } from './people';

const id = (last: string): string => `0199aa00-0000-7000-8000-0000000001${last}`;
const agency = 'kecamatan-pangkalan-banteng';

/** The counter of the kecamatan: one invented person per executor of its tables. */
export const districtPeople: readonly DemoPerson[] = [
  { id: id('01'), username: 'loket@banteng.contoh.id', name: 'Mira Petugas Loket', role: 'counter-officer', agency },
  { id: id('02'), username: 'pelayanan@banteng.contoh.id', name: 'Nanda Pelayanan', role: 'service-officer', agency },
  { id: id('03'), username: 'operator@banteng.contoh.id', name: 'Opik Operator', role: 'ktp-operator', agency },
  {
    id: id('04'),
    username: 'kasi@banteng.contoh.id',
    name: 'Putri Kasi Pelayanan',
    role: 'public-service-head',
    agency,
  },
  { id: id('05'), username: 'camat@banteng.contoh.id', name: 'Rudi Camat', role: 'subdistrict-head', agency },
  { id: id('06'), username: 'admin@banteng.contoh.id', name: 'Sari Administrator', role: 'administrator', agency },
];
