import type { Agency } from '@loket/contracts';

/** The offices of the demonstration. Names of offices are real; people, telephone numbers and addresses are invented. */
export const demoAgencies: readonly Agency[] = [
  {
    id: 'bakesbangpol-kalteng',
    name: 'Badan Kesatuan Bangsa dan Politik Provinsi Kalimantan Tengah',
    shortName: 'Bakesbangpol Kalteng',
    level: 'province',
    regionCode: '62',
    city: 'Palangka Raya',
    address: 'Jalan Contoh Nomor 1, Palangka Raya 73100',
    phone: '(0536) 000-0001',
    email: 'kesbangpol@kalteng.contoh.id',
    letterhead: 'PEMERINTAH PROVINSI KALIMANTAN TENGAH',
    head: {
      name: 'Contoh Kepala Badan, S.Sos., M.Si.',
      post: 'Kepala Badan',
      rank: 'Pembina Utama Madya',
      nip: '19000101 190001 1 001',
    },
  },
  {
    id: 'kesbangpol-kotawaringin-barat',
    name: 'Badan Kesatuan Bangsa dan Politik Kabupaten Kotawaringin Barat',
    shortName: 'Kesbangpol Kotawaringin Barat',
    level: 'regency',
    regionCode: '62.01',
    city: 'Pangkalan Bun',
    address: 'Jalan Contoh Nomor 2, Pangkalan Bun 74100',
    phone: '(0532) 000-0002',
    email: 'kesbangpol@kobar.contoh.id',
    letterhead: 'PEMERINTAH KABUPATEN KOTAWARINGIN BARAT',
    head: {
      name: 'Contoh Kepala Badan Kabupaten, S.IP.',
      post: 'Kepala Badan',
      rank: 'Pembina Utama Muda',
      nip: '19000101 190001 1 002',
    },
  },
  {
    id: 'kemendagri',
    name: 'Kementerian Dalam Negeri Republik Indonesia',
    shortName: 'Kemendagri',
    level: 'ministry',
    regionCode: '00',
    city: 'Jakarta',
    address: 'Jalan Contoh Nomor 3, Jakarta 10000',
    phone: '(021) 000-0003',
    email: 'ormas@kemendagri.contoh.id',
    letterhead: 'KEMENTERIAN DALAM NEGERI REPUBLIK INDONESIA',
    head: {
      name: 'Contoh Direktur Jenderal, M.Si.',
      post: 'Direktur Jenderal Politik dan Pemerintahan Umum',
      rank: 'Pembina Utama',
      nip: '19000101 190001 1 003',
    },
  },
];
