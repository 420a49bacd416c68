import { awaitedRole } from '@loket/case-flow';
import { findStep } from '@loket/sop/snapshot';
import { SearchAttributeType, defineSearchAttributeKey } from '@temporalio/common';
import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import type { RecordedState } from './recorded-state';

const step = defineSearchAttributeKey('Step', SearchAttributeType.KEYWORD);
const executorRole = defineSearchAttributeKey('ExecutorRole', SearchAttributeType.KEYWORD);
const dueAt = defineSearchAttributeKey('DueAt', SearchAttributeType.DATETIME);
const slaState = defineSearchAttributeKey('SlaState', SearchAttributeType.KEYWORD);

/** Shows supervisors where the case stands: current details in words, search attributes only when they change. */
export class Visibility {
  private shown = '';

  constructor(private readonly state: RecordedState) {}

  show(): void {
    const { position, words, sla, table } = this.state;
    setCurrentDetails(words.now);
    const row = position.step === null ? undefined : findStep(table, position.step);
    const role = position.holder === 'applicant' ? 'applicant' : row && awaitedRole(row, position);
    const next = [position.step ?? position.ending ?? '', role ?? '', this.state.dueAt ?? '', sla].join('|');
    if (next === this.shown) return;
    this.shown = next;
    upsertSearchAttributes([
      { key: step, value: position.step ?? position.ending },
      { key: executorRole, value: role ?? null },
      { key: dueAt, value: this.state.dueAt === null ? null : new Date(this.state.dueAt) },
      { key: slaState, value: sla },
    ]);
  }
}
