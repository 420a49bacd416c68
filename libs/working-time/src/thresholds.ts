import type { Calendar } from './calendar';
import { isTimeKind, type Clock, type Stop } from './clock';
import { DAY } from './civil-date';
import { due } from './due';
import { haltAt, haltsOf, type Halt } from './halts';
import { localDay, type Instant } from './instant';
import { measureOf, type Measure } from './measure';
import { officeDay } from './office-day';
import { workingDays } from './office-tally';
import { reach } from './reckon';

export interface Threshold {
  readonly event: 'warned' | 'overdue' | 'escalated';
  /** Which escalation, from 1; zero for the other events. */
  readonly level: number;
  /** When it fires; null while the file is with the applicant and it has not fired before. */
  readonly at: Instant | null;
}

/** When a clock warns and how often it escalates. */
export interface ThresholdPlan {
  /** Share of a budget of time at which to warn; 0.8 when left out. */
  readonly warnAtShare?: number;
  /** The working day, from 1, at whose opening to warn; the last one when left out or beyond it. */
  readonly warnOnDay?: number;
  /** How many escalations follow; 2 when left out. */
  readonly escalations?: number;
}

/**
 * When a clock warns, falls overdue and escalates (design, rule 7). Warning: at a share of the budget; of working days
 * at the opening of one; of calendar kinds when their last date begins; never after due. Escalation k: k budgets after
 * due, or at closing of the k-th working day after it. A stopped clock fires none: what falls into a stop waits for its end.
 */
export function thresholds(
  calendar: Calendar,
  clock: Clock,
  startedAt: Instant,
  stops: readonly Stop[],
  plan: ThresholdPlan = {},
): readonly Threshold[] {
  const dueAt = due(calendar, clock, startedAt, stops).due;
  const halts = haltsOf(stops);
  const measure = measureOf(calendar, clock, startedAt);
  const warning = warningAt(calendar, clock, measure, halts, plan);
  const levels = Array.from({ length: plan.escalations ?? 2 }, (_, index) => index + 1);
  return [
    {
      event: 'warned',
      level: 0,
      at: fires(warning === null || dueAt === null ? warning : Math.min(warning, dueAt), halts),
    },
    { event: 'overdue', level: 0, at: fires(dueAt, halts) },
    ...levels.map((level): Threshold => ({
      event: 'escalated',
      level,
      at: dueAt === null ? null : fires(escalationAt(calendar, clock, measure, dueAt, level, halts), halts),
    })),
  ];
}

function warningAt(
  calendar: Calendar,
  { kind, budget }: Clock,
  measure: Measure,
  halts: readonly Halt[],
  { warnAtShare = 0.8, warnOnDay = budget }: ThresholdPlan,
): Instant | null {
  const amount = isTimeKind(kind)
    ? Math.max(1, Math.round(warnAtShare * measure.budget))
    : Math.min(kind === 'days' ? warnOnDay : measure.budget, measure.budget);
  const { at } = reach(measure.tally, measure.from, amount, halts);
  if (at === null || isTimeKind(kind)) return at;
  if (kind !== 'days') return at - DAY;
  // A closing at 24:00 belongs to the day that it ends.
  return officeDay(calendar, localDay(at - 1, calendar.zone)).open[0]?.from ?? at;
}

function escalationAt(
  calendar: Calendar,
  { kind }: Clock,
  { tally, budget }: Measure,
  dueAt: Instant,
  level: number,
  halts: readonly Halt[],
): Instant | null {
  return isTimeKind(kind)
    ? reach(tally, dueAt, level * budget, halts).at
    : reach(workingDays(calendar), dueAt, level, halts).at;
}

function fires(at: Instant | null, halts: readonly Halt[]): Instant | null {
  if (at === null) return null;
  const halt = haltAt(halts, at);
  if (halt === undefined) return at;
  return halt.to === Infinity ? null : halt.to;
}
