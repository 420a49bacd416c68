import type { Amendment } from '../calendar-change';
import type { Stop } from '../clock';
import { instantOf, type Instant } from '../instant';
import { fieldsIn, listIn, textIn, type Fields } from './fields';
import { readAmendment } from './read-amendment';

/** One line of the input: a clock whose due time is asked for. */
export interface Question {
  readonly office: string;
  readonly clock: { readonly kind: 'minutes' | 'hours' | 'days'; readonly budget: number };
  readonly arrivedAt: Instant;
  readonly stops: readonly Stop[];
  /** In order of recording. */
  readonly amendments: readonly Amendment[];
  /** Up to when to count; due when left out. */
  readonly at?: Instant;
}

const CENTURY = 36_525 * 86_400_000;

/** Reads a line; fields that it does not know are left alone. Throws a sentence that names the field. */
export function readQuestion(line: string): Question {
  const { office, kind, budget, arrived, stops, amendments, at } = fieldsIn(parsed(line), 'The line');
  const arrivedAt = instantOf(textIn(arrived, 'arrived'));
  return {
    office: textIn(office, 'office'),
    clock: { kind: readKind(kind), budget: readBudget(budget) },
    arrivedAt,
    stops: listIn(stops ?? [], 'stops').map((stop) => readStop(fieldsIn(stop, 'A stop'))),
    amendments: listIn(amendments ?? [], 'amendments')
      .map(readAmendment)
      .sort((one, other) => one.recordedAt - other.recordedAt),
    ...(at !== undefined && at !== null && { at: readAt(at, arrivedAt) }),
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error('The line is not JSON');
  }
}

function readKind(kind: unknown): Question['clock']['kind'] {
  if (kind === 'minutes' || kind === 'hours' || kind === 'days') return kind;
  throw new Error(`kind is ${JSON.stringify(kind) ?? 'missing'}, none of minutes, hours, days`);
}

function readBudget(budget: unknown): number {
  if (typeof budget === 'number') return budget;
  throw new Error(`budget is ${budget === undefined ? 'missing' : 'not a number'}`);
}

const readStop = ({ from, to }: Fields): Stop => ({
  from: instantOf(textIn(from, 'from of a stop')),
  to: to === undefined || to === null ? null : instantOf(textIn(to, 'to of a stop')),
});

function readAt(at: unknown, arrivedAt: Instant): Instant {
  const until = instantOf(textIn(at, 'at'));
  // The proof has a line for each date.
  if (until - arrivedAt > CENTURY) throw new Error('at lies more than a hundred years after arrived');
  return until;
}
