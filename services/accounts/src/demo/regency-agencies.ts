import type { Agency } from '@loket/contracts';

interface Seat {
  readonly key: string;
  readonly code: string;
  readonly kind: 'Kabupaten' | 'Kota';
  readonly name: string;
  readonly city: string;
}

/** The kabupaten and kota of Kalimantan Tengah beside Kotawaringin Barat, with their region codes and seats. */
const seats: readonly Seat[] = [
  { key: 'kotawaringin-timur', code: '62.02', kind: 'Kabupaten', name: 'Kotawaringin Timur', city: 'Sampit' },
  { key: 'kapuas', code: '62.03', kind: 'Kabupaten', name: 'Kapuas', city: 'Kuala Kapuas' },
  { key: 'barito-selatan', code: '62.04', kind: 'Kabupaten', name: 'Barito Selatan', city: 'Buntok' },
  { key: 'barito-utara', code: '62.05', kind: 'Kabupaten', name: 'Barito Utara', city: 'Muara Teweh' },
  { key: 'katingan', code: '62.06', kind: 'Kabupaten', name: 'Katingan', city: 'Kasongan' },
  { key: 'seruyan', code: '62.07', kind: 'Kabupaten', name: 'Seruyan', city: 'Kuala Pembuang' },
  { key: 'sukamara', code: '62.08', kind: 'Kabupaten', name: 'Sukamara', city: 'Sukamara' },
  { key: 'lamandau', code: '62.09', kind: 'Kabupaten', name: 'Lamandau', city: 'Nanga Bulik' },
  { key: 'gunung-mas', code: '62.10', kind: 'Kabupaten', name: 'Gunung Mas', city: 'Kuala Kurun' },
  { key: 'pulang-pisau', code: '62.11', kind: 'Kabupaten', name: 'Pulang Pisau', city: 'Pulang Pisau' },
  { key: 'murung-raya', code: '62.12', kind: 'Kabupaten', name: 'Murung Raya', city: 'Puruk Cahu' },
  { key: 'barito-timur', code: '62.13', kind: 'Kabupaten', name: 'Barito Timur', city: 'Tamiang Layang' },
  { key: 'palangka-raya', code: '62.71', kind: 'Kota', name: 'Palangka Raya', city: 'Palangka Raya' },
];

const numbered = (index: number, base: number): string => String(base + index).padStart(4, '0');

/** Their offices; telephone numbers, addresses and heads are invented. */
export const regencyAgencies: readonly Agency[] = seats.map(({ key, code, kind, name, city }, index) => ({
  id: `kesbangpol-${key}`,
  name: `Badan Kesatuan Bangsa dan Politik ${kind} ${name}`,
  shortName: `Kesbangpol ${name}`,
  level: 'regency',
  regionCode: code,
  city,
  address: `Jalan Contoh Nomor ${11 + index}, ${city}`,
  phone: `(0536) 000-${numbered(index, 11)}`,
  email: `kesbangpol@${key}.contoh.id`,
  letterhead: `PEMERINTAH ${kind.toUpperCase()} ${name.toUpperCase()}`,
  head: {
    name: `Contoh Kepala Badan ${name}`,
    post: 'Kepala Badan',
    rank: 'Pembina Utama Muda',
    nip: `19000101 190001 1 ${String(11 + index).padStart(3, '0')}`,
  },
}));
