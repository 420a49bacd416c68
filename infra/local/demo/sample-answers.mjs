import { personName, riverName } from './names.mjs';

const regions = { province: '62', regency: '62.71', district: '62.71.01', village: '62.71.01.1001' };

const byKind = {
  text: ({ key, label }, number) => textOf(key, label.id, number),
  textarea: ({ key, label }, number) => textOf(key, label.id, number),
  email: (_, number) => `pemohon${number}@contoh.id`,
  phone: (_, number) => `0812${String(34500000 + number)}`,
  nik: (_, number) => `620106120380${String(1 + (number % 9_998)).padStart(4, '0')}`,
  npwp: (_, number) => `01.234.567.8-901.${String(number % 1_000).padStart(3, '0')}`,
  date: ({ past }) => (past === true ? '2020-03-12' : '2026-12-10'),
  year: () => '2026',
  choice: ({ choices = [], mustBe }, number) => mustBe?.is[0] ?? choices[number % choices.length]?.value ?? '',
  several: ({ choices = [] }, number) => choices[number % choices.length]?.value ?? '',
  province: () => regions.province,
  regency: () => regions.regency,
  district: () => regions.district,
  village: () => regions.village,
  'postal-code': () => '74111',
  latitude: () => '-2.2086',
  longitude: () => '113.9161',
  // Whoever files it puts an organisation of the running register in its place.
  ormas: () => '019a0000-0000-7000-8000-0000000000a1',
  'half-year': () => '2025-2',
  'case-number': (_, number) => `SKT-6200-2026-${String(number).padStart(6, '0')}`,
  list: (_, number) => `${personName(number + 1)}\n${personName(number + 2)}`,
};

function textOf(key, label, number) {
  if (/^r[tw]$/.test(key)) return '003';
  if (/organisation/i.test(key)) return `Perkumpulan Pemuda ${riverName(number)}`;
  if (/address/i.test(key)) return `Jalan Contoh Nomor ${1 + (number % 90)}`;
  if (/name$/i.test(key)) return /village|event/i.test(key) ? `Karang ${riverName(number)}` : personName(number);
  if (/place/i.test(key)) return 'Pangkalan Bun';
  if (/number|amount|quantity/i.test(key)) return String(1_000 + number);
  return `${label} nomor ${number}`;
}

/** A right answer to every field that the form asks for, invented from the case's number. */
export function sampleAnswers(form, number) {
  const answers = {};
  for (const field of form.flatMap(({ fields }) => fields)) {
    const { shownWhen } = field;
    if (shownWhen !== undefined && !shownWhen.is.includes(answers[shownWhen.field])) continue;
    answers[field.key] = byKind[field.kind](field, number);
  }
  return answers;
}
