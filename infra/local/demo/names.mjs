const first = [
  'Agus',
  'Budi',
  'Citra',
  'Dewi',
  'Eka',
  'Fitri',
  'Gilang',
  'Hesti',
  'Indra',
  'Joko',
  'Kartini',
  'Lestari',
];
const last = ['Anggraini', 'Bakri', 'Hidayat', 'Kusuma', 'Maulana', 'Nugraha', 'Pratama', 'Rahman', 'Saputra', 'Utami'];
const rivers = ['Arut', 'Barito', 'Kahayan', 'Kapuas', 'Katingan', 'Lamandau', 'Mentaya', 'Rungan', 'Seruyan', 'Wain'];

/** An invented person, another one for each number up to a hundred and twenty. */
export const personName = (number) =>
  `${first[number % first.length]} ${last[Math.floor(number / first.length) % last.length]}`;

/** Letters alone, since names are checked for them: 0 → Arut A, 10 → Arut B. */
export const riverName = (number) =>
  `${rivers[number % rivers.length]} ${String.fromCharCode(65 + (Math.floor(number / rivers.length) % 26))}`;
