import type { SystemAct } from '@loket/sop';
import type { Destination, ExpectedOutcome, ExpectedRow } from './expectation';
import { parseTime } from './parse-time';
import { type TextLine, UnreadableText } from './text-lines';

const acts: Readonly<Record<string, SystemAct>> = {
  'menerbitkan surat': 'issue-letter',
  'menyerahkan surat': 'hand-over',
  'mencatat di buku induk': 'register-organisation',
  'mencatat dalam masterdata': 'enter-organisation',
  'mencatat laporan di buku induk': 'register-report',
  'membuka akun': 'open-account',
  'mengubah akun': 'change-account',
};

/** Stands after an outcome that a case has once. */
const ONCE = ' (sekali)';

const single = [
  'Pelaksana',
  'Kelengkapan',
  'Waktu',
  'Habis waktu',
  'Batas pemohon',
  'Keluaran',
  'Tindakan',
  'Empat mata',
  'Paraf',
  'Surat',
];

/** Reads a row: its heading and the entries below it. Throws on an unknown, repeated or missing entry. */
export function parseRow(lines: readonly TextLine[]): ExpectedRow {
  const [heading, ...entries] = lines;
  if (heading?.row === undefined) throw new UnreadableText(heading?.at ?? 0, 'a row begins with its number');
  refuseUnknown(entries);
  const find = (key: string) => entries.find((line) => line.key === key);
  const executor = find('Pelaksana');
  const outcomes = entries.filter(({ key }) => key === 'Hasil').map(parseOutcome);
  if (executor === undefined || outcomes.length === 0)
    throw new UnreadableText(heading.at, `row ${heading.row} lacks its Pelaksana or its Hasil`);
  const [time, output, letter] = [find('Waktu'), find('Keluaran'), find('Surat')];
  const [lapse, limit] = [find('Habis waktu'), find('Batas pemohon')];
  return {
    no: heading.row,
    activity: heading.value,
    executor: executor.value,
    initials: listOf(find('Paraf')),
    completeness: listOf(find('Kelengkapan')),
    ...(time && { time: timeOf(time) }),
    ...(output && { output: output.value }),
    acts: listOf(find('Tindakan')).map((act) => actOf(act, heading.at)),
    ...(letter && { letter: letter.value }),
    fourEyesWith: listOf(find('Empat mata')),
    outcomes,
    ...(lapse && { lapse: lapse.value }),
    ...(limit && { returnLimit: returnLimitOf(limit) }),
  };
}

function refuseUnknown(entries: readonly TextLine[]): void {
  entries.forEach(({ at, key }, index) => {
    if (key !== 'Hasil' && !single.includes(key)) throw new UnreadableText(at, `a row has no entry "${key}"`);
    if (key !== 'Hasil' && entries.findIndex((other) => other.key === key) !== index)
      throw new UnreadableText(at, `"${key}" stands twice in a row`);
  });
}

/** An entry with several values has them apart by "; ". */
export const listOf = (line: TextLine | undefined): readonly string[] => line?.value.split('; ') ?? [];

/** The time of an entry. Throws when it is none. */
export function timeOf({ at, value }: TextLine): NonNullable<ExpectedRow['time']> {
  const time = parseTime(value);
  if (time === undefined) throw new UnreadableText(at, `"${value}" is no time`);
  return time;
}

/** Reads "10 hari kerja (ketentuan lokal) → Tidak ada balasan". */
function returnLimitOf({ at, value }: TextLine): NonNullable<ExpectedRow['returnLimit']> {
  const [length, outcome, ...more] = value.split(' → ');
  const time = length === undefined ? undefined : parseTime(length);
  if (time === undefined || outcome === undefined || more.length > 0)
    throw new UnreadableText(at, `"${value}" does not say how long and what then`);
  return { time, outcome };
}

function actOf(words: string, at: number): SystemAct {
  const act = acts[words];
  if (act === undefined) throw new UnreadableText(at, `the system cannot do "${words}"`);
  return act;
}

function parseOutcome({ at, value }: TextLine): ExpectedOutcome {
  const once = value.endsWith(ONCE);
  const [name, leadsTo, ...more] = value.slice(0, once ? -ONCE.length : undefined).split(' → ');
  const destination = leadsTo === undefined ? undefined : destinationOf(leadsTo);
  if (name === undefined || destination === undefined || more.length > 0)
    throw new UnreadableText(at, `"${value}" does not say where it leads`);
  return { name, leadsTo: destination, ...(once && { once }) };
}

function destinationOf(text: string): Destination | undefined {
  if (text === 'pemohon') return { to: 'applicant' };
  if (text.startsWith('akhir ')) return { to: 'ending', name: text.slice('akhir '.length) };
  return /^(\d{1,3}[a-z]?|[a-z])$/.test(text) ? { to: 'row', no: text } : undefined;
}
