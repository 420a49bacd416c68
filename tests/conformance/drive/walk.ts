import { randomUUID } from 'node:crypto';
import { type CaseResult, type Change, DECIDE_UPDATE, type Decision, INITIAL } from '@loket/case-flow';
import type { Sop } from '@loket/sop';
import { eventually } from '@loket/testing';
import type { WorkflowFailedError } from '@temporalio/client';
import { type Expectation, isDoneByFiling, isOwnRow, outcomesByTime } from '../expectation/expectation';
import { type Edge, nameOfEdge, nameOfPath, type Path } from '../paths/edge';
import {
  afterInitial,
  afterOutcome,
  afterResubmission,
  awaitedName,
  dueOfRun,
  type ExpectedCase,
  filed,
  isLimit,
  isWithSystem,
  limitOf,
  nameOfLimit,
  rowOf,
} from '../reckoning/expected-case';
import type { Instant } from '../reckoning/office-hours';
import { DefinitionKeys } from './definition-keys';
import { departures, placeByRecord, placeByText } from './departures';
import type { DrivenCase, DrivenOffice } from './driven-office';
import { failureIn, refusalIn } from './failures';
import { overdueDepartures } from './overdue-departures';

const ARRIVES_WITHIN_MS = 15_000;
const ANSWERS_WITHIN_MS = 15_000;

const inRfc3339 = (at: Instant): string => new Date(at).toISOString();

/** One case on its path: what officers do, and whether workflow and record are where the text says after each move. */
export class Walk {
  /** What departed from the text; a walk ends with the first. */
  readonly faults: string[] = [];
  /** How many decisions were refused as they must be. */
  refusals = 0;
  private filed: DrivenCase | undefined;
  private readonly keys: DefinitionKeys;
  private readonly waiting: Edge[];
  private readonly overdue = new Map<string, Instant>();
  /** Rows that somebody has decided: time and the applicant who withdraws are nobody's eyes. */
  private readonly decided = new Set<string>();
  /** Edges that time has taken and that the text has not followed yet. */
  private readonly lapsed: Edge[] = [];

  private constructor(
    private readonly office: DrivenOffice,
    private readonly sop: Sop,
    private readonly expectation: Expectation,
    private readonly path: Path,
    private expected: ExpectedCase,
  ) {
    this.keys = new DefinitionKeys(sop);
    this.waiting = path.filter(({ row }) => !isDoneByFiling(expectation, rowOf(expectation, row)));
  }

  static async begin(office: DrivenOffice, sop: Sop, expectation: Expectation, path: Path, at: Instant): Promise<Walk> {
    const walk = new Walk(office, sop, expectation, path, filed(expectation, at));
    await walk.file(at);
    return walk;
  }

  private async file(at: Instant): Promise<void> {
    this.filed = await this.office.file(this.sop, at, {
      letsPass: (clock) => this.keys.nameOfClock(clock) === nameOfLimit(this.waiting[0]),
      passed: () => this.lapsed.push(...this.waiting.splice(0, 1)),
    });
    await this.arrive('opening');
  }

  private get kase(): DrivenCase {
    if (this.filed === undefined) throw new Error('The case was not filed');
    return this.filed;
  }

  /** How many limits have passed, and been told by the workflow. */
  get limitsPassed(): number {
    return this.kase.record.overdue.length;
  }

  get isOver(): boolean {
    return this.faults.length > 0 || this.expected.ending !== null;
  }

  /** Makes the next move of the path at an instant, after what fell due before it has been told. */
  async move(at: Instant): Promise<void> {
    if (this.isOver) return;
    this.kase.record.hold(at);
    await this.followTime(at);
    if (this.isOver) return;
    await this.toldOverdue(at);
    this.note(departures(this.expected, this.kase.record, this.sop));
    if (this.faults.length === 0) await this.act(at);
    if (this.faults.length === 0) this.kase.record.release();
    else this.kase.record.leaveAlone();
  }

  private async act(at: Instant): Promise<void> {
    const { row, initialled, withApplicant } = this.expected;
    const isOwn = isOwnRow(this.expectation, row);
    const next = this.waiting[0]?.by;
    if (next === 'return-time' && withApplicant) return;
    if (withApplicant && !isOwn) return this.resubmit(at);
    await this.tryOthers(at);
    if (this.faults.length > 0 || next === 'time') return;
    if (next === 'withdrawal') return this.withdraw(at);
    return initialled < row.initials.length ? this.initial(at) : this.decide(at);
  }

  /** Follows by the text what time has done to the case until an instant. */
  private async followTime(now: Instant): Promise<void> {
    for (let due = this.nextLapse(); due !== undefined && due < now; due = this.nextLapse()) {
      await eventually(async () => {
        if (this.lapsed.length === 0) throw new Error('Not left yet');
      }, ARRIVES_WITHIN_MS).catch(() => this.note([`${placeByText(this.expected)} is not left by time`]));
      const edge = this.lapsed.shift();
      if (edge === undefined) return;
      await this.toldOverdue(due + 1, edge);
      await this.go(edge, due);
    }
  }

  /** When the row is left by time, where the path wants it to be. */
  private nextLapse(): Instant | undefined {
    const edge = this.lapsed[0] ?? this.waiting[0];
    const run = edge && limitOf(this.expected, edge);
    return run === undefined ? undefined : (dueOfRun(run) ?? undefined);
  }

  private async withdraw(at: Instant): Promise<void> {
    const edge = this.next();
    await this.send({ kind: 'withdrawal', id: randomUUID(), ...this.place(), at: inRfc3339(at) }, at);
    await this.go(edge, at);
  }

  private async resubmit(at: Instant): Promise<void> {
    const { step, visit } = this.place();
    await this.send({ kind: 'resubmission', id: randomUUID(), step, visit, at: inRfc3339(at) }, at);
    this.expected = afterResubmission(this.expectation, this.expected, at);
    await this.arrive('correction');
  }

  private async initial(at: Instant): Promise<void> {
    const name = awaitedName(this.expected);
    await this.send(this.decisionBy(name, INITIAL, at), at);
    this.expected = afterInitial(this.expected);
    await this.arrive(`initial of ${name}`);
  }

  private async decide(at: Instant): Promise<void> {
    const edge = this.next();
    this.decided.add(edge.row);
    await this.send(this.decisionBy(awaitedName(this.expected), this.keys.outcome(edge.row, edge.outcome), at), at);
    await this.go(edge, at);
  }

  private next(): Edge {
    const edge = this.waiting.shift();
    if (edge === undefined) throw new Error(`The path ends before the case: ${nameOfPath(this.path)}`);
    return edge;
  }

  /** Takes an edge by the text, and the rows of the system that follow; the case has to come there too. */
  private async go(edge: Edge, at: Instant): Promise<void> {
    this.expected = afterOutcome(this.expectation, this.expected, edge, at);
    while (isWithSystem(this.expected)) this.expected = afterOutcome(this.expectation, this.expected, this.next(), at);
    await this.arrive(nameOfEdge(edge));
    if (this.expected.ending !== null) await this.ended();
  }

  /** Nobody but the awaited executor may decide, nor what time takes or is used up, nor whoever decided where other eyes are asked. */
  private async tryOthers(at: Instant): Promise<void> {
    const awaited = awaitedName(this.expected);
    const { row, initialled, usedOnce } = this.expected;
    const others = [row.executor, ...this.expectation.rows.map(({ executor }) => executor)];
    const wrong = others.find((name) => name !== awaited) ?? 'Pemohon';
    const byTime = outcomesByTime(row);
    const choosable = row.outcomes.find(({ once, name }) => once !== true && !byTime.includes(name));
    const outcome = this.keys.outcome(row.no, choosable?.name ?? '');
    await this.refused(this.decisionBy(wrong, outcome, at), 'wrong-executor');
    if (this.expectation.withdrawal?.rows.includes(row.no) === false)
      await this.refused(
        { kind: 'withdrawal', id: randomUUID(), ...this.place(), at: inRfc3339(at) },
        'not-withdrawable',
      );
    if (initialled < row.initials.length) return;
    for (const name of byTime)
      await this.refused(this.decisionBy(awaited, this.keys.outcome(row.no, name), at), 'unknown-outcome');
    for (const { name } of row.outcomes.filter((each) => each.once && usedOnce.includes(each.name)))
      await this.refused(this.decisionBy(awaited, this.keys.outcome(row.no, name), at), 'only-once');
    for (const no of row.fourEyesWith.filter((each) => this.decided.has(each))) {
      const by = this.kase.record.position.deciders[this.keys.step(no)?.key ?? ''] ?? '';
      await this.refused({ ...this.decisionBy(awaited, outcome, at), by }, 'four-eyes');
    }
  }

  private async refused(change: Change, expected: string): Promise<void> {
    const refusal = await this.update(change).then(
      () => 'none',
      (error: unknown) => refusalIn(error),
    );
    if (refusal === expected) this.refusals += 1;
    else this.note([`refusal at row ${this.expected.row.no}: the text says ${expected}, the case ${refusal}`]);
  }

  private async send(change: Change, at: Instant): Promise<void> {
    this.kase.record.store(change.id, at);
    await this.update(change).catch((error: unknown) =>
      this.note([`the case refused ${change.kind} ${placeByText(this.expected)}: ${refusalIn(error)}`]),
    );
  }

  private update(change: Change): Promise<void> {
    const sent = () =>
      this.kase.handle.executeUpdate<void, [Change]>(DECIDE_UPDATE, { updateId: change.id, args: [change] });
    // A workflow that has closed does not answer on the time-skipping server.
    return this.kase.handle.client.withDeadline(Date.now() + ANSWERS_WITHIN_MS, sent);
  }

  private decisionBy(executor: string, outcome: string, at: Instant): Decision {
    const role = this.keys.executor(executor);
    const by = `person:${role}`;
    return { kind: 'decision', id: randomUUID(), ...this.place(), outcome, by, role, at: inRfc3339(at) };
  }

  private place(): { step: string; visit: number } {
    const { step, visit } = this.kase.record.position;
    return { step: step ?? '', visit };
  }

  /** The record comes to where the text says, by what the workflow records. */
  private async arrive(after: string): Promise<void> {
    if (this.faults.length > 0) return;
    const there = async (): Promise<void> => {
      if (placeByRecord(this.kase.record, this.sop) !== placeByText(this.expected)) throw new Error('Not there yet');
    };
    await eventually(there, ARRIVES_WITHIN_MS).catch(() =>
      this.note([
        `after ${after}: the text says ${placeByText(this.expected)}, the case is ${placeByRecord(this.kase.record, this.sop)}`,
      ]),
    );
  }

  /** A limit is told of only where the path lets it pass by taking this edge. */
  /** What fell due before an instant has been told: every clock but the limits that people are in time for. */
  private async toldOverdue(now: Instant, passed?: Edge): Promise<void> {
    for (const run of this.expected.runs) {
      const due = dueOfRun(run);
      const isHeld = isLimit(this.expectation, run) && run.name !== nameOfLimit(passed);
      if (due !== null && due < now && !isHeld) this.overdue.set(`${run.name} started ${run.startedAt}`, due);
    }
    const told = () => this.kase.record.overdue.filter(({ due }) => due < now);
    const expected = [...this.overdue.values()];
    await eventually(async () => {
      if (told().length < expected.length) throw new Error('Not told yet');
    }, ARRIVES_WITHIN_MS).catch(() => undefined);
    this.note(overdueDepartures(expected, told()));
  }

  private async ended(): Promise<void> {
    const result: CaseResult | WorkflowFailedError = await this.kase.handle.result().catch(failureIn);
    const ending = 'ending' in result ? this.keys.nameOfEnding(result.ending) : `failed: ${result.cause?.message}`;
    if (ending !== this.expected.ending)
      this.note([`result: the text says ${this.expected.ending}, the workflow ${ending}`]);
    const acts = this.office.world.actsOf(this.kase.id);
    if (String(acts) !== String(this.expected.acts))
      this.note([`acts of the system: the text says ${String(this.expected.acts)}, done were ${String(acts)}`]);
  }

  private note(faults: readonly string[]): void {
    this.faults.push(...faults.map((fault) => `${this.sop.service}, path [${nameOfPath(this.path)}], ${fault}.`));
  }
}
