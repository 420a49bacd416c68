import type { DemoPerson } from './people';

const id = (last: string): string => `0199aa00-0000-7000-8000-0000000005${last}`;
const kobar = 'kesbangpol-kotawaringin-barat';
const kotim = 'kesbangpol-kotawaringin-timur';

/** Invented people who enter and review ormas in two of the kabupaten; the first enumerator stands with the province. */
export const regencyPeople: readonly DemoPerson[] = [
  { id: id('01'), username: 'pemeriksa@kobar.contoh.id', name: 'Vina Pemeriksa', role: 'data-reviewer', agency: kobar },
  { id: id('02'), username: 'pengawas@kobar.contoh.id', name: 'Wira Pengawas', role: 'supervisor', agency: kobar },
  { id: id('03'), username: 'pendata@kotim.contoh.id', name: 'Yusuf Pendata', role: 'enumerator', agency: kotim },
  {
    id: id('04'),
    username: 'pemeriksa@kotim.contoh.id',
    name: 'Zahra Pemeriksa',
    role: 'data-reviewer',
    agency: kotim,
  },
];
