import type { RegistrationRecord } from '@loket/contracts';

const common = { service: 'ormas-registration', agency: 'bakesbangpol-kalteng', accountId: null };

/** Invented organisations, so that the search of a fresh installation shows something. */
export const demoOrmas: readonly RegistrationRecord[] = [
  {
    ...common,
    caseId: '019a0000-0000-7000-8000-0000000000a1',
    ministryNumber: '01-00-00/001/D.III.4/II/2026',
    ministryDate: '2026-02-09',
    values: {
      organisationName: 'Perkumpulan Pemuda Peduli Sungai Kahayan (contoh)',
      acronym: 'P3SK',
      activityField: 'pendidikan-lingkungan',
      province: '62',
      regency: '62.71',
      secretariatAddress: 'Jalan Contoh Kahayan Nomor 12, Kelurahan Pahandut, Kota Palangka Raya',
      foundedOn: '2019-08-17',
      chairName: 'Ari Contoh',
      secretaryName: 'Bunga Contoh',
      treasurerName: 'Citra Contoh',
    },
  },
  {
    ...common,
    caseId: '019a0000-0000-7000-8000-0000000000a2',
    ministryNumber: '01-00-00/002/D.III.4/III/2026',
    ministryDate: '2026-03-16',
    values: {
      organisationName: 'Ikatan Petani Karet Mandiri Kotawaringin (contoh)',
      acronym: 'IPKMK',
      activityField: 'profesi',
      province: '62',
      regency: '62.01',
      secretariatAddress: 'Jalan Contoh Antasari Nomor 5, Kecamatan Arut Selatan, Kabupaten Kotawaringin Barat',
      foundedOn: '2015-05-20',
      chairName: 'Dedi Contoh',
      secretaryName: 'Eka Contoh',
      treasurerName: 'Fitri Contoh',
    },
  },
  {
    ...common,
    caseId: '019a0000-0000-7000-8000-0000000000a3',
    ministryNumber: '01-00-00/003/D.III.4/IV/2026',
    ministryDate: '2026-04-20',
    values: {
      organisationName: 'Forum Relawan Siaga Bencana Kalimantan Tengah (contoh)',
      acronym: 'FRSB',
      activityField: 'kemanusiaan-bencana',
      province: '62',
      regency: '62.02',
      secretariatAddress: 'Jalan Contoh Mentaya Nomor 8, Kecamatan Mentawa Baru Ketapang, Kabupaten Kotawaringin Timur',
      foundedOn: '2021-01-10',
      chairName: 'Gita Contoh',
      secretaryName: 'Hari Contoh',
      treasurerName: 'Indah Contoh',
    },
  },
  {
    ...common,
    caseId: '019a0000-0000-7000-8000-0000000000a4',
    ministryNumber: '01-00-00/014/D.III.4/III/2021',
    // Expired: a renewal can be tried on it.
    ministryDate: '2021-03-15',
    values: {
      organisationName: 'Paguyuban Seni Karungut Barito (contoh)',
      acronym: 'PSKB',
      activityField: 'sosial',
      province: '62',
      regency: '62.04',
      secretariatAddress: 'Jalan Contoh Barito Nomor 3, Kecamatan Dusun Selatan, Kabupaten Barito Selatan',
      foundedOn: '2016-09-02',
      chairName: 'Jaka Contoh',
      secretaryName: 'Kirana Contoh',
      treasurerName: 'Laras Contoh',
    },
  },
];
