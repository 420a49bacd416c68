import type { Provenance } from '@loket/sop';
import type { Clock } from '@loket/working-time';
import type { ExpectedTime } from './expectation';

const kinds: Readonly<Record<string, Clock['kind']>> = {
  menit: 'minutes',
  'jam kerja': 'hours',
  jam: 'clock-hours',
  'hari kerja': 'days',
  'hari kalender': 'calendar-days',
  bulan: 'calendar-months',
  tahun: 'calendar-years',
};

const provenances: Readonly<Record<string, Provenance>> = {
  sumber: 'source',
  peraturan: 'law',
  'ketentuan lokal': 'local default',
};

const shape = /^(\d+) ([a-z]+(?: [a-z]+)?)(?: \(([a-z ]+)\))?$/;

/** Reads "5 hari kerja (ketentuan lokal)"; undefined for anything else. */
export function parseTime(text: string): ExpectedTime | undefined {
  const [, budget, unit = '', whence = 'sumber'] = shape.exec(text) ?? [];
  const [kind, provenance] = [kinds[unit], provenances[whence]];
  if (budget === undefined || kind === undefined || provenance === undefined) return undefined;
  return { kind, budget: Number(budget), provenance };
}

const nameOf = <T extends string>(names: Readonly<Record<string, T>>, value: T): string =>
  Object.keys(names).find((name) => names[name] === value) ?? value;

/** The time in the words of the text. */
export const timeInWords = ({ kind, budget, provenance }: ExpectedTime): string =>
  `${budget} ${nameOf(kinds, kind)} (${nameOf(provenances, provenance)})`;
