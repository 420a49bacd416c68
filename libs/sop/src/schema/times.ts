import { z } from 'zod';
import type { SlaPolicy, SopClock } from '../sop-clock';
import type { StandardTime } from '../standard-time';
import { when } from './form';
import { key, longKey, text, words } from './texts';

const kinds = [
  'minutes',
  'hours',
  'days',
  'clock-hours',
  'calendar-days',
  'calendar-months',
  'calendar-years',
] as const satisfies readonly StandardTime['kind'][];

const length = { kind: z.enum(kinds), budget: z.number() };

/** A time as an amendment gives it; whether it can be is for the faults to say, with the row's name. */
export const amendedTime = z.strictObject(length);

export const standardTime: z.ZodType<StandardTime> = z.strictObject({
  ...length,
  provenance: z.enum(['source', 'law', 'local default']),
  basis: words.exactOptional(),
});

const rowEvent = z.strictObject({ row: key, when: z.enum(['entered', 'left', 'returned', 'resubmitted']) });

export const clock: z.ZodType<SopClock> = z.strictObject({
  key,
  title: text,
  starts: z.union([z.literal('opening'), rowEvent]),
  ends: z.union([z.literal('closing'), rowEvent]),
  time: standardTime,
  party: z.enum(['office', 'applicant']),
  when: when.exactOptional(),
  lapses: z.literal(true).exactOptional(),
});

export const policy: z.ZodType<SlaPolicy> = z.strictObject({
  warnAtShare: z.number().exactOptional(),
  warnOnDay: z.number().exactOptional(),
  escalations: z.number().exactOptional(),
  overdueTo: z.array(longKey).max(20).exactOptional(),
  escalatedTo: z.array(longKey).max(20).exactOptional(),
  tell: z.literal('queue').exactOptional(),
});
