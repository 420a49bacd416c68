import type { AccountPurpose, Role } from '@loket/contracts';

export interface DemoPerson {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly role?: Role;
  readonly agency?: string;
  readonly purpose?: AccountPurpose;
}

const id = (last: string): string => `0199aa00-0000-7000-8000-0000000000${last}`;
const province = 'bakesbangpol-kalteng';

/** Invented people, one or two per role; the password is the same for all and stands in the summary of `npm start`. */
export const demoPeople: readonly DemoPerson[] = [
  {
    id: id('01'),
    username: 'akun@kalteng.contoh.id',
    name: 'Ayu Petugas Akun',
    role: 'account-officer',
    agency: province,
  },
  {
    id: id('02'),
    username: 'verifikator@kalteng.contoh.id',
    name: 'Bima Verifikator',
    role: 'provincial-verifier',
    agency: province,
  },
  {
    id: id('03'),
    username: 'verifikator2@kalteng.contoh.id',
    name: 'Citra Verifikator',
    role: 'provincial-verifier',
    agency: province,
  },
  {
    id: id('04'),
    username: 'kepala@kalteng.contoh.id',
    name: 'Darma Kepala Badan',
    role: 'agency-head',
    agency: province,
  },
  {
    id: id('05'),
    username: 'verifikator@kemendagri.contoh.id',
    name: 'Endah Verifikator Pusat',
    role: 'ministry-verifier',
    agency: 'kemendagri',
  },
  {
    id: id('06'),
    username: 'pendata@kobar.contoh.id',
    name: 'Fajar Pendata',
    role: 'enumerator',
    agency: 'kesbangpol-kotawaringin-barat',
  },
  { id: id('07'), username: 'pengawas@kalteng.contoh.id', name: 'Gita Pengawas', role: 'supervisor', agency: province },
  { id: id('08'), username: 'auditor@kalteng.contoh.id', name: 'Hadi Auditor', role: 'auditor', agency: province },
  {
    id: id('09'),
    username: 'admin@kalteng.contoh.id',
    name: 'Intan Administrator',
    role: 'administrator',
    agency: province,
  },
  {
    id: id('12'),
    username: 'kabid@kalteng.contoh.id',
    name: 'Lestari Kepala Bidang',
    role: 'section-head',
    agency: province,
  },
  {
    id: id('13'),
    username: 'kasubdit@kemendagri.contoh.id',
    name: 'Made Kepala Subdirektorat',
    role: 'section-head',
    agency: 'kemendagri',
  },
  {
    id: id('14'),
    username: 'dirjen@kemendagri.contoh.id',
    name: 'Nur Direktur Jenderal',
    role: 'agency-head',
    agency: 'kemendagri',
  },
  {
    id: id('15'),
    username: 'konsultasi@kalteng.contoh.id',
    name: 'Oktavia Petugas Konsultasi',
    role: 'consultation-officer',
    agency: province,
  },
  {
    id: id('16'),
    username: 'bidang.ormas@kalteng.contoh.id',
    name: 'Pandu Bidang Ormas',
    role: 'unit-consultant',
    agency: province,
  },
  {
    id: id('21'),
    username: 'pengaduan@kalteng.contoh.id',
    name: 'Ratna Petugas Pengaduan',
    role: 'complaint-officer',
    agency: province,
  },
  {
    id: id('22'),
    username: 'pejabat.pengaduan@kalteng.contoh.id',
    name: 'Slamet Pejabat Pengaduan',
    role: 'complaint-official',
    agency: province,
  },
  {
    id: id('40'),
    username: 'lapangan1@kalteng.contoh.id',
    name: 'Untung Petugas Lapangan',
    role: 'field-officer',
    agency: province,
  },
  {
    id: id('41'),
    username: 'lapangan2@kalteng.contoh.id',
    name: 'Vina Petugas Lapangan',
    role: 'field-officer',
    agency: province,
  },
  {
    id: id('42'),
    username: 'lapangan3@kalteng.contoh.id',
    name: 'Wawan Petugas Lapangan',
    role: 'field-officer',
    agency: province,
  },
  { id: id('10'), username: 'pendaftar@contoh.id', name: 'Joko Pendaftar', purpose: 'registrant' },
  { id: id('11'), username: 'pelapor@contoh.id', name: 'Kartika Pelapor', purpose: 'reporter' },
];
