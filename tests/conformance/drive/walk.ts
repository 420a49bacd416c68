import { randomUUID } from 'node:crypto';
import { type CaseResult, type Change, DECIDE_UPDATE, type Decision, INITIAL } from '@loket/case-flow';
import type { Sop } from '@loket/sop';
import { eventually } from '@loket/testing';
import type { WorkflowFailedError } from '@temporalio/client';
import { type Expectation, isDoneByFiling } from '../expectation/expectation';
import { type Edge, nameOfEdge, nameOfPath, type Path } from '../paths/edge';
import {
  afterInitial,
  afterOutcome,
  afterResubmission,
  awaitedName,
  dueOfRun,
  type ExpectedCase,
  filed,
  isWithSystem,
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

/** One case on its path: what officers do, and whether workflow and record are where the text says after each move. */
export class Walk {
  /** What departed from the text; a walk ends with the first. */
  readonly faults: string[] = [];
  /** How many decisions were refused as they must be. */
  refusals = 0;
  private readonly keys: DefinitionKeys;
  private readonly waiting: Edge[];
  private readonly overdue = new Map<string, Instant>();

  private constructor(
    private readonly office: DrivenOffice,
    private readonly sop: Sop,
    private readonly expectation: Expectation,
    private readonly path: Path,
    private readonly kase: DrivenCase,
    private expected: ExpectedCase,
  ) {
    this.keys = new DefinitionKeys(sop);
    this.waiting = path.filter(({ row }) => !isDoneByFiling(rowOf(expectation, row)));
  }

  static async begin(office: DrivenOffice, sop: Sop, expectation: Expectation, path: Path, at: Instant): Promise<Walk> {
    const kase = await office.file(sop, at);
    const walk = new Walk(office, sop, expectation, path, kase, filed(expectation, at));
    await walk.arrive('opening');
    return walk;
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
    await this.toldOverdue(at);
    this.note(departures(this.expected, this.kase.record, this.sop));
    if (this.faults.length === 0) await this.act(at);
    if (this.faults.length === 0) this.kase.record.release();
    else this.kase.record.leaveAlone();
  }

  private async act(at: Instant): Promise<void> {
    const { row, initialled, withApplicant } = this.expected;
    if (withApplicant) return this.resubmit(at);
    await this.tryOthers(at);
    if (this.faults.length > 0) return;
    return initialled < row.initials.length ? this.initial(at) : this.decide(at);
  }

  private async resubmit(at: Instant): Promise<void> {
    const { step, visit } = this.place();
    await this.send({ kind: 'resubmission', id: randomUUID(), step, visit, at: new Date(at).toISOString() }, at);
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
    const edge = this.waiting.shift();
    if (edge === undefined) throw new Error(`The path ends before the case: ${nameOfPath(this.path)}`);
    await this.send(this.decisionBy(awaitedName(this.expected), this.keys.outcome(edge.row, edge.outcome), at), at);
    this.expected = afterOutcome(this.expectation, this.expected, edge, at);
    while (isWithSystem(this.expected)) {
      const done = this.waiting.shift();
      if (done === undefined) throw new Error(`The path ends at a row of the system: ${nameOfPath(this.path)}`);
      this.expected = afterOutcome(this.expectation, this.expected, done, at);
    }
    await this.arrive(nameOfEdge(edge));
    if (this.expected.ending !== null) await this.ended();
  }

  /** Nobody but the awaited executor may decide, nor what is used up, nor whoever decided where other eyes are asked. */
  private async tryOthers(at: Instant): Promise<void> {
    const awaited = awaitedName(this.expected);
    const { row, initialled, usedOnce } = this.expected;
    const others = [row.executor, ...this.expectation.rows.map(({ executor }) => executor)];
    const wrong = others.find((name) => name !== awaited) ?? 'Pemohon';
    const outcome = this.keys.outcome(row.no, row.outcomes.find(({ once }) => once !== true)?.name ?? '');
    await this.refused(this.decisionBy(wrong, outcome, at), 'wrong-executor');
    if (initialled < row.initials.length) return;
    for (const { name } of row.outcomes.filter((each) => each.once && usedOnce.includes(each.name)))
      await this.refused(this.decisionBy(awaited, this.keys.outcome(row.no, name), at), 'only-once');
    for (const no of row.fourEyesWith) {
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
    return { kind: 'decision', id: randomUUID(), ...this.place(), outcome, by, role, at: new Date(at).toISOString() };
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

  private async toldOverdue(now: Instant): Promise<void> {
    for (const run of this.expected.runs) {
      const due = dueOfRun(run);
      if (due !== null && due < now) this.overdue.set(`${run.name} started ${run.startedAt}`, due);
    }
    const { overdue } = this.kase.record;
    const expected = [...this.overdue.values()];
    await eventually(async () => {
      if (overdue.length < expected.length) throw new Error('Not told yet');
    }, ARRIVES_WITHIN_MS).catch(() => undefined);
    this.note(overdueDepartures(expected, overdue));
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
