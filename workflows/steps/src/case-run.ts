import { type CaseInput, type CaseResult, WITHDRAW, leave, open } from '@loket/case-flow';
import { type LetterSnapshot, type SopSnapshot, findStep, getStep } from '@loket/sop/snapshot';
import { ApplicationFailure, allHandlersFinished, condition, proxyActivities } from '@temporalio/workflow';
import { type CaseActivities, REFUSED_BY_SERVICE } from './activities';
import { Deadline } from './deadline';
import { handleAdjustments } from './adjust-handler';
import { handleDecisions } from './decide-handler';
import { RecordedState } from './recorded-state';
import { Transitions } from './transitions';
import { Visibility } from './visibility';

/** How a step was left. */
export interface StepResult {
  readonly outcome: string;
}

/** Thrown through whatever a workflow waits for, when the applicant has taken the application back. */
class Withdrawn extends Error {}

/** A letter that documents has issued. */
export interface Letter {
  readonly id: string;
}

const inWords = (summary: string): CaseActivities =>
  proxyActivities<CaseActivities>({
    startToCloseTimeout: '30 seconds',
    retry: { maximumInterval: '30 seconds', nonRetryableErrorTypes: [REFUSED_BY_SERVICE] },
    summary,
  });

/** A case on its way through its SOP table; the vocabulary that workflows are written in. */
export class CaseRun {
  private readonly state: RecordedState;
  private readonly visibility: Visibility;
  private readonly deadline: Deadline;
  private readonly transitions: Transitions;
  private followed = 0;
  private readonly letters = new Map<string, Letter>();
  private latest: Letter | undefined;

  constructor(private readonly input: CaseInput) {
    this.state = new RecordedState(input.table);
    this.visibility = new Visibility(this.state);
    this.deadline = new Deadline(this.state, () => this.transitions.wake());
    this.transitions = new Transitions(input.caseId, this.state, () => {
      this.visibility.show();
      this.deadline.reconsider();
    });
    // Registered before the first await, so that no decision comes before its handler.
    handleDecisions(this.state, this.transitions);
    handleAdjustments(this.state, this.transitions);
  }

  /** The table that the case follows now. */
  get table(): SopSnapshot {
    return this.state.table;
  }

  async begin(): Promise<void> {
    await this.transitions.make('open', () => open(this.state.table, this.state.position));
    void this.deadline.watch();
  }

  /**
   * Waits until the step is left: decided by its executor, or by itself where its time is over. Corrections by the
   * applicant happen within. Does not come back where the application is withdrawn.
   */
  async step(key: string): Promise<StepResult> {
    await condition(() => this.state.departures.length > this.followed);
    const left = this.state.departures[this.followed];
    if (left?.step !== key)
      throw ApplicationFailure.nonRetryable(
        `The workflow stands at ${key}, the table at ${left?.step ?? 'no step'}`,
        'TableMismatch',
      );
    this.followed += 1;
    if (left.outcome === WITHDRAW) throw new Withdrawn();
    return { outcome: left.outcome };
  }

  /** Has the step's letter issued (number, PDF, store) and recorded. */
  async issueLetter(step: string): Promise<Letter> {
    const visit = this.visitOf(step);
    const letter = this.letterAt(step);
    const cause = `letter:${letter.key}:visit-${visit}`;
    const { letterId } = await inWords('Menerbitkan surat').issueLetter({
      key: `${this.input.caseId}:${cause}`,
      caseId: this.input.caseId,
      kind: letter.key,
      visit,
    });
    await this.transitions.make(cause, () => ({ position: this.at(step), letterId }));
    this.latest = { id: letterId };
    this.letters.set(letter.key, this.latest);
    return this.latest;
  }

  /** Does what the table asks of the system at a row; this ends the row. */
  async act(key: string): Promise<StepResult> {
    const { act } = getStep(this.table, key);
    if (act === 'issue-letter') {
      await this.issueLetter(key);
      return this.finish(key, `issue:${key}:visit-${this.visitOf(key)}`);
    }
    if (act === 'hand-over') return this.handOver(key, this.issuedFor(key));
    if (act === 'register-organisation') return this.register(key, this.issuedFor(key));
    if (act === 'enter-organisation') return this.enter(key);
    if (act === 'register-report') return this.registerReport(key);
    if (act === 'open-account') return this.openAccount(key);
    if (act === 'change-account') return this.changeAccount(key);
    throw ApplicationFailure.nonRetryable(`The table does not say what to do at ${key}`, 'TableMismatch');
  }

  /** Enters the organisation in the register; this ends the step. */
  async register(step: string, letter: Letter): Promise<StepResult> {
    await inWords('Mencatat di buku induk').registerOrganisation(this.input.caseId, letter.id);
    return this.finish(step, 'register');
  }

  /** Puts an organisation that has no certificate from here on record; this ends the step. */
  async enter(step: string): Promise<StepResult> {
    await inWords('Mencatat di masterdata ormas').enterOrganisation(this.input.caseId);
    return this.finish(step, 'enter');
  }

  /** Enters the accepted report of an organisation in the register; this ends the step. */
  async registerReport(step: string): Promise<StepResult> {
    await inWords('Mencatat laporan di buku induk').registerReport(this.input.caseId);
    return this.finish(step, 'register-report');
  }

  /** Makes the letter available to the applicant; this ends the step. */
  async handOver(step: string, letter: Letter): Promise<StepResult> {
    await inWords('Menyerahkan surat').releaseLetter(letter.id);
    return this.finish(step, 'hand-over');
  }

  /** Opens the applicant's account; this ends the step. */
  async openAccount(step: string): Promise<StepResult> {
    await inWords('Membuka akun').openAccount(this.input.caseId);
    return this.finish(step, 'account');
  }

  /** Changes the applicant's account as the accepted request asks; this ends the step. */
  async changeAccount(step: string): Promise<StepResult> {
    await inWords('Mengubah akun').changeAccount(this.input.caseId);
    return this.finish(step, 'account');
  }

  /** Sends what the row says: done when it is recorded, for the message goes out by that event; this ends the step. */
  send(step: string): Promise<StepResult> {
    return this.finish(step, `send:${step}:visit-${this.visitOf(step)}`);
  }

  /** The case's end, once every handler has finished. Throws where the table has not ended. */
  async close(): Promise<CaseResult> {
    await condition(allHandlersFinished);
    const { ending } = this.state.position;
    if (ending === null)
      throw ApplicationFailure.nonRetryable('The workflow ends, the table does not', 'TableMismatch');
    return { ending };
  }

  private async finish(step: string, cause: string): Promise<StepResult> {
    await this.transitions.make(cause, () => leave(this.state.table, this.at(step), step, 'done'));
    return this.step(step);
  }

  /** The letter that the row names, or the first that the table's authority has. */
  private letterAt(step: string): LetterSnapshot {
    const { table } = this.state;
    const named = findStep(table, step)?.letter;
    const letter = table.letters
      .filter(({ whenAuthority }) => whenAuthority === undefined || whenAuthority === table.authority)
      .find(({ key }) => named === undefined || key === named);
    if (letter === undefined)
      throw ApplicationFailure.nonRetryable(`The table of ${table.service} has no letter`, 'TableMismatch');
    return letter;
  }

  /** The letter that the row names, or the last that was issued. */
  private issuedFor(step: string): Letter {
    const named = findStep(this.table, step)?.letter;
    const letter = named === undefined ? this.latest : this.letters.get(named);
    if (letter === undefined)
      throw ApplicationFailure.nonRetryable('No letter has been issued before this row', 'TableMismatch');
    return letter;
  }

  /** By the visits, since a workflow that was brought up to date may stand further on. */
  private visitOf(step: string): number {
    return this.state.position.visits[step] ?? this.at(step).visit;
  }

  private at(step: string): RecordedState['position'] {
    const { position } = this.state;
    if (position.step !== step)
      throw ApplicationFailure.nonRetryable(
        `The workflow stands at ${step}, the table at ${position.step ?? 'no step'}`,
        'TableMismatch',
      );
    return position;
  }
}

/**
 * Runs a case from its opening to its end: `follow` reads like the SOP and returns where the table ends. A withdrawal
 * ends it at whatever row it waits.
 */
export async function followCase(input: CaseInput, follow: (kase: CaseRun) => Promise<void>): Promise<CaseResult> {
  const run = new CaseRun(input);
  await run.begin();
  try {
    await follow(run);
  } catch (error) {
    if (!(error instanceof Withdrawn)) throw error;
  }
  return run.close();
}
