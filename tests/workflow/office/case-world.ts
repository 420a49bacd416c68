import { setTimeout as sleep } from 'node:timers/promises';
import type { TransitionAnswer, TransitionRequest } from '@loket/case-flow';
import { newId } from '@loket/database';
import type { CaseActivities, LetterOrder, OfficeActivities } from '@loket/steps/activities';
import { ApplicationFailure } from '@temporalio/common';
import type { DataSource } from 'typeorm';
import { recordTransition } from '../../../services/casework/src/transitions/record-transition';
import { transitionRequest } from '../../../services/casework/src/transitions/transition-request';
import { answered } from '../../../workflows/worker/src/activities/answered';

// Longer than a workflow has patience with a local activity.
const HANGS_MS = 3_000;

/** What cases ask of the world: casework records for real, the other services note what they were asked. */
export class CaseWorld implements CaseActivities {
  casework: 'answers' | 'is away' | 'hangs' = 'answers';
  readonly letters: LetterOrder[] = [];
  readonly released: string[] = [];
  readonly registered: { readonly caseId: string; readonly letterId: string }[] = [];
  readonly accounts: string[] = [];
  readonly changedAccounts: string[] = [];
  /** Cases whose organisation went on record. */
  readonly entered: string[] = [];
  /** Cases whose report was entered in the register. */
  readonly reported: string[] = [];
  /** Offices whose round of reminders came through, and how many are to fail before. */
  readonly remindedOffices: string[] = [];
  remindersFail = 0;

  constructor(
    private readonly source: DataSource,
    private readonly now: () => Promise<Date>,
  ) {}

  /** As the worker registers them. */
  activities(): CaseActivities & OfficeActivities {
    return {
      recordTransition: (request) => this.recordTransition(request),
      issueLetter: (order) => this.issueLetter(order),
      releaseLetter: (letterId) => this.releaseLetter(letterId),
      registerOrganisation: (caseId, letterId) => this.registerOrganisation(caseId, letterId),
      enterOrganisation: (caseId) => this.enterOrganisation(caseId),
      registerReport: (caseId) => this.registerReport(caseId),
      remindOfReports: (agency) => this.remindOfReports(agency),
      openAccount: (caseId) => this.openAccount(caseId),
      changeAccount: (caseId) => this.changeAccount(caseId),
    };
  }

  async recordTransition(request: TransitionRequest): Promise<TransitionAnswer> {
    if (this.casework === 'hangs') await sleep(HANGS_MS);
    if (this.casework !== 'answers') throw ApplicationFailure.retryable('unavailable', 'ServiceUnavailable');
    const at = await this.now();
    return answered(recordTransition(this.source, transitionRequest.parse(request), () => at));
  }

  async issueLetter(order: LetterOrder): Promise<{ letterId: string }> {
    this.letters.push(order);
    return { letterId: newId() };
  }

  async releaseLetter(letterId: string): Promise<void> {
    this.released.push(letterId);
  }

  async registerOrganisation(caseId: string, letterId: string): Promise<void> {
    this.registered.push({ caseId, letterId });
  }

  async enterOrganisation(caseId: string): Promise<void> {
    this.entered.push(caseId);
  }

  async remindOfReports(agency: string): Promise<void> {
    if (this.remindersFail-- > 0) throw ApplicationFailure.retryable('unavailable', 'ServiceUnavailable');
    this.remindedOffices.push(agency);
  }

  async registerReport(caseId: string): Promise<void> {
    this.reported.push(caseId);
  }

  async openAccount(caseId: string): Promise<void> {
    this.accounts.push(caseId);
  }

  async changeAccount(caseId: string): Promise<void> {
    this.changedAccounts.push(caseId);
  }
}
