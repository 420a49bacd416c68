import type { TransitionAnswer, TransitionRequest } from '@loket/case-flow';
import type { Sop, SystemAct } from '@loket/sop';
import type { CaseActivities, LetterOrder } from '@loket/steps/activities';
import { ApplicationFailure } from '@temporalio/common';
import type { Instant } from '@loket/working-time';
import { CaseRecord } from './case-record';

/** What cases ask of the world: recording by the libs alone, and acts that are noted. */
export class RecordingWorld implements CaseActivities {
  private readonly records = new Map<string, CaseRecord>();
  private readonly acts = new Map<string, SystemAct[]>();
  private readonly letters = new Map<string, string>();

  file(caseId: string, sop: Sop, at: Instant): CaseRecord {
    const record = new CaseRecord(sop, at);
    this.records.set(caseId, record);
    this.acts.set(caseId, []);
    return record;
  }

  /** What the system did for a case, in order. */
  actsOf(caseId: string): readonly SystemAct[] {
    return this.acts.get(caseId) ?? [];
  }

  /** As a worker registers them. */
  activities(): CaseActivities {
    return {
      recordTransition: (request) => this.recordTransition(request),
      issueLetter: (order) => this.issueLetter(order),
      releaseLetter: (letterId) => this.releaseLetter(letterId),
      registerOrganisation: (caseId) => this.registerOrganisation(caseId),
      enterOrganisation: (caseId) => this.enterOrganisation(caseId),
      registerReport: (caseId) => this.registerReport(caseId),
      openAccount: (caseId) => this.openAccount(caseId),
      changeAccount: (caseId) => this.changeAccount(caseId),
    };
  }

  async recordTransition(request: TransitionRequest): Promise<TransitionAnswer> {
    const record = this.records.get(request.caseId);
    if (record === undefined) throw ApplicationFailure.nonRetryable(`There is no case ${request.caseId}`);
    return record.record(request);
  }

  async issueLetter({ key, caseId }: LetterOrder): Promise<{ letterId: string }> {
    // Asked again, it gives the same letter.
    if (!this.letters.has(key)) this.acts.get(caseId)?.push('issue-letter');
    this.letters.set(key, caseId);
    return { letterId: key };
  }

  async releaseLetter(letterId: string): Promise<void> {
    this.acts.get(this.letters.get(letterId) ?? '')?.push('hand-over');
  }

  async registerOrganisation(caseId: string): Promise<void> {
    this.acts.get(caseId)?.push('register-organisation');
  }

  async enterOrganisation(caseId: string): Promise<void> {
    this.acts.get(caseId)?.push('enter-organisation');
  }

  async registerReport(caseId: string): Promise<void> {
    this.acts.get(caseId)?.push('register-report');
  }

  async openAccount(caseId: string): Promise<void> {
    this.acts.get(caseId)?.push('open-account');
  }

  async changeAccount(caseId: string): Promise<void> {
    this.acts.get(caseId)?.push('change-account');
  }
}
