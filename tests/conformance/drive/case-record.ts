import {
  type Position,
  type RecordedTransition,
  type TransitionAnswer,
  type TransitionRequest,
  nowhere,
} from '@loket/case-flow';
import { type RowLimit, type Sop, type SopClock, clocksFor, isLimit, isOwnRow, limitAt } from '@loket/sop';
import { type Calendar, type Instant, seedCalendar } from '@loket/working-time';
import { type RunningClock, clocksAfter, dueOfClock } from './running-clocks';

const AGAIN_AFTER_MS = 30_000;

/** A threshold that fired: which clock was due when, and when the workflow came to tell. */
export interface Overdue {
  readonly clock: string;
  readonly due: Instant;
  readonly told: Instant;
}

/** What the walk wants of time: which limits it lets pass; every other one its people are in time for. */
export interface LimitPlan {
  letsPass(clock: string): boolean;
  /** A row was left by time. */
  passed(): void;
}

/**
 * One case as casework records it, without a database: versions, causes, clocks and what is overdue, by the pure
 * reckoning of the libs.
 */
export class CaseRecord {
  position: Position = nowhere;
  running: readonly RunningClock[] = [];
  readonly overdue: Overdue[] = [];
  private readonly transitions: RecordedTransition[] = [];
  private readonly calendar: Calendar = seedCalendar('perpres-wib');
  private readonly clocks: readonly SopClock[];
  /** When each stored change was made; a change that is not yet recorded is unsettled. */
  private readonly changes = new Map<string, Instant>();
  private unsettledSince: Instant | null = null;
  private isLeftAlone = false;
  private plan: LimitPlan = { letsPass: () => false, passed: () => undefined };

  constructor(
    private readonly sop: Sop,
    private at: Instant,
  ) {
    this.clocks = clocksFor(sop, {});
  }

  /** To be called before the case is opened. */
  follow(plan: LimitPlan): void {
    this.plan = plan;
  }

  get version(): number {
    return this.transitions.length;
  }

  /** From now on an officer is at the case: nothing that falls due from this instant on is overdue. */
  hold(since: Instant): void {
    this.unsettledSince = since;
  }

  release(): void {
    this.unsettledSince = null;
  }

  /** Nobody walks the case any more: its timers need not fire while others are walked. */
  leaveAlone(): void {
    this.isLeftAlone = true;
  }

  /** A change was made at that instant; its transition is recorded as of then. */
  store(changeId: string, madeAt: Instant): void {
    this.changes.set(changeId, madeAt);
  }

  /** Once per cause and only on the present version, as casework does. */
  record(request: TransitionRequest): TransitionAnswer {
    const known = this.transitions.find(({ causeId }) => causeId === request.causeId);
    if (known !== undefined && known.version === request.baseVersion + 1)
      return { status: 'recorded', transition: known };
    if (request.baseVersion < this.version)
      return { status: 'behind', transitions: this.transitions.slice(request.baseVersion) };
    if (request.baseVersion > this.version) throw new Error(`The workflow is ahead of the record of ${request.caseId}`);
    return request.causeId.startsWith('wake:') ? this.wake(request) : this.apply(request);
  }

  dueOf(running: RunningClock): Instant | null {
    return dueOfClock(running, this.calendar);
  }

  private apply(request: TransitionRequest): TransitionAnswer {
    // What the system does by itself takes no time here, so the next clock starts with the decision before it.
    this.at = this.changes.get(request.causeId) ?? this.lapsedAt(request.causeId) ?? this.at;
    const { position, left } = request;
    this.running = clocksAfter(this.clocks, this.running, { from: this.position, to: position, left, at: this.at });
    this.position = position;
    return this.recorded(request);
  }

  private wake(request: TransitionRequest): TransitionAnswer {
    if (this.isLeftAlone) return { status: 'nothing-due', wakeAt: null };
    const now = Date.parse(request.at ?? '');
    const fallen = this.awaited().filter((each) => (this.dueOf(each) ?? Infinity) <= now);
    const unsettled = this.unsettledSince ?? Infinity;
    const limit = fallen.find((each) => each.clock.key === this.limit()?.clock && (this.dueOf(each) ?? 0) < unsettled);
    const until = limit === undefined ? Infinity : (this.dueOf(limit) ?? 0);
    const told = fallen.filter((each) => (this.dueOf(each) ?? 0) < unsettled && (this.dueOf(each) ?? 0) <= until);
    if (told.length === 0) {
      const next = fallen.length > 0 ? now + AGAIN_AFTER_MS : this.nextDue();
      return { status: 'nothing-due', wakeAt: next === null ? null : new Date(next).toISOString() };
    }
    for (const each of told) this.overdue.push({ clock: each.clock.key, due: this.dueOf(each) ?? now, told: now });
    this.running = this.running.map((each) => (told.includes(each) ? { ...each, overdueAt: now } : each));
    return this.recorded(request, limit === undefined ? undefined : this.lapse());
  }

  /** What the workflow is told to do now that a row's time is over. */
  private lapse(): RecordedTransition['lapse'] {
    const { step, visit } = this.position;
    const limit = this.limit();
    return step === null || limit === undefined ? undefined : { step, visit, outcome: limit.outcome };
  }

  private lapsedAt(causeId: string): Instant | undefined {
    if (!causeId.startsWith('lapse:')) return undefined;
    const over = this.running.find(({ clock, overdueAt }) => clock.key === this.limit()?.clock && overdueAt !== null);
    if (over === undefined) throw new Error(`No limit is over at ${causeId}`);
    this.plan.passed();
    return this.dueOf(over) ?? undefined;
  }

  private limit(): RowLimit | undefined {
    const { step, holder } = this.position;
    return step === null ? undefined : limitAt(this.sop, step, holder === 'applicant' && !isOwnRow(this.sop, step));
  }

  /** The clocks that have not been told of yet, but for limits that the walk's people are in time for. */
  private awaited(): readonly RunningClock[] {
    return this.running.filter(
      ({ clock, overdueAt }) => overdueAt === null && (!isLimit(this.sop, clock.key) || this.plan.letsPass(clock.key)),
    );
  }

  private recorded({ causeId, left }: TransitionRequest, lapse?: RecordedTransition['lapse']): TransitionAnswer {
    const next = this.nextDue();
    const ofRow = this.running.find(({ clock }) => clock.key === this.position.step);
    const dueAt = ofRow === undefined ? null : this.dueOf(ofRow);
    const transition: RecordedTransition = {
      version: this.version + 1,
      causeId,
      position: this.position,
      ...(left === undefined ? {} : { left }),
      dueAt: dueAt === null ? null : new Date(dueAt).toISOString(),
      wakeAt: next === null ? null : new Date(next).toISOString(),
      sla: ofRow === undefined ? 'none' : dueAt === null ? 'stopped' : ofRow.overdueAt === null ? 'running' : 'overdue',
      words: { now: this.position.step ?? '', timer: next === null ? null : 'Tenggat' },
      ...(lapse && { lapse }),
    };
    this.transitions.push(transition);
    return { status: 'recorded', transition };
  }

  private nextDue(): Instant | null {
    const next = Math.min(...this.awaited().map((each) => this.dueOf(each) ?? Infinity));
    return Number.isFinite(next) ? next : null;
  }
}
