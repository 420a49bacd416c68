import type { DemoPerson } from './people';

const id = (last: string): string => `0199aa00-0000-7000-8000-0000000004${last}`;
const agency = 'disdukcapil-tanggamus';

/** One invented person per column of the SOP Pengaduan Online. */
export const tanggamusPeople: readonly DemoPerson[] = [
  {
    id: id('01'),
    username: 'callcenter@tanggamus.contoh.id',
    name: 'Edi Petugas Call Center',
    role: 'call-centre-officer',
    agency,
  },
  { id: id('02'), username: 'wa@tanggamus.contoh.id', name: 'Fitri Operator WA', role: 'whatsapp-operator', agency },
  { id: id('03'), username: 'data@tanggamus.contoh.id', name: 'Gilang Operator Data', role: 'data-operator', agency },
  { id: id('04'), username: 'cetak@tanggamus.contoh.id', name: 'Hana Operator Cetak', role: 'print-operator', agency },
  {
    id: id('05'),
    username: 'pendaftaran@tanggamus.contoh.id',
    name: 'Iwan Loket Pendaftaran',
    role: 'registration-officer',
    agency,
  },
  {
    id: id('06'),
    username: 'kasi@tanggamus.contoh.id',
    name: 'Jihan Kasi Identitas',
    role: 'identity-section-head',
    agency,
  },
  { id: id('07'), username: 'operator@tanggamus.contoh.id', name: 'Kiki Operator', role: 'entry-operator', agency },
  { id: id('08'), username: 'kepala@tanggamus.contoh.id', name: 'Lukman Kepala Dinas', role: 'agency-head', agency },
  { id: id('09'), username: 'kabid@tanggamus.contoh.id', name: 'Maya Kepala Bidang', role: 'division-head', agency },
  {
    id: id('10'),
    username: 'pemilah@tanggamus.contoh.id',
    name: 'Nina Pemilah Berkas',
    role: 'sorting-officer',
    agency,
  },
  { id: id('11'), username: 'pdf@tanggamus.contoh.id', name: 'Oki Operator PDF', role: 'pdf-operator', agency },
  {
    id: id('12'),
    username: 'inovasi@tanggamus.contoh.id',
    name: 'Prita Kasi Inovasi',
    role: 'innovation-head',
    agency,
  },
  { id: id('13'), username: 'kurir@tanggamus.contoh.id', name: 'Qori Kurir', role: 'courier', agency },
  { id: id('14'), username: 'upt@tanggamus.contoh.id', name: 'Rahma UPT', role: 'technical-unit', agency },
  {
    id: id('15'),
    username: 'pengambilan@tanggamus.contoh.id',
    name: 'Surya Loket Pengambilan',
    role: 'collection-officer',
    agency,
  },
  { id: id('16'), username: 'arsip@tanggamus.contoh.id', name: 'Tuti Petugas Arsip', role: 'archive-officer', agency },
  { id: id('17'), username: 'admin@tanggamus.contoh.id', name: 'Uli Administrator', role: 'administrator', agency },
];
