import type { ExplanationLine } from './explanation';
import { type Zone } from './instant';
import { languageOf, type Locale } from './language';
import { partsOf, timeInWords } from './words';

type Wording = (line: ExplanationLine, zone: Zone, locale: Locale) => string;

const basis = ({ legalBasis }: ExplanationLine): string => (legalBasis ? ` (${legalBasis})` : '');

const closing = ({ closesAt }: ExplanationLine, zone: Zone, locale: Locale, verb: string): string =>
  closesAt === undefined ? '' : `, ${verb} ${timeInWords(closesAt, zone, locale)} ${zone}`;

const indonesian: Readonly<Record<ExplanationLine['reason'], Wording>> = {
  'arrival-day': () => 'hari diterima, tidak dihitung',
  'working-day': (line, zone, locale) =>
    line.ordinal === undefined
      ? `${line.minutes ?? 0} menit kerja dihitung`
      : `hari kerja ke-${line.ordinal}${closing(line, zone, locale, 'tutup')}`,
  weekend: () => 'akhir pekan, tidak dihitung',
  'day-off': (line) => `hari libur, tidak dihitung${basis(line)}`,
  'with-applicant': () => 'berkas ada pada pemohon, waktu berhenti',
  'no-office-time': (line) => `di luar jam kerja, tidak dihitung${basis(line)}`,
};

const english: Readonly<Record<ExplanationLine['reason'], Wording>> = {
  'arrival-day': () => 'day of arrival, not counted',
  'working-day': (line, zone, locale) =>
    line.ordinal === undefined
      ? `${line.minutes ?? 0} minutes of office time counted`
      : `working day ${line.ordinal}${closing(line, zone, locale, 'closes')}`,
  weekend: () => 'weekend, not counted',
  'day-off': (line) => `day off, not counted${basis(line)}`,
  'with-applicant': () => 'with the applicant, the clock stands',
  'no-office-time': (line) => `outside office hours, not counted${basis(line)}`,
};

/** One line of a proof as every page shows it: "Jum 13 Mar – hari diterima, tidak dihitung". */
export function lineInWords(line: ExplanationLine, zone: Zone, locale: Locale = 'id'): string {
  const wording = locale === 'id' ? indonesian : english;
  return `${datesInWords(line, locale)} – ${wording[line.reason](line, zone, locale)}`;
}

function datesInWords({ from, to }: ExplanationLine, locale: Locale): string {
  const { weekdays, months } = languageOf(locale);
  const first = partsOf(from);
  const month = (index: number) => months[index]?.slice(0, 3);
  if (to === undefined) return `${weekdays[first.weekday].slice(0, 3)} ${first.day} ${month(first.month)}`;
  const last = partsOf(to);
  return first.month === last.month
    ? `${first.day}–${last.day} ${month(last.month)}`
    : `${first.day} ${month(first.month)} – ${last.day} ${month(last.month)}`;
}
