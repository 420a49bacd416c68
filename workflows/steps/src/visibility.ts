import type { CaseInput } from '@loket/case-flow';
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

  constructor(
    private readonly input: CaseInput,
    private readonly state: RecordedState,
  ) {}

  show(): void {
    const { position, words, sla } = this.state;
    setCurrentDetails(words.now);
    const role =
      position.holder === 'applicant'
        ? 'applicant'
        : this.input.table.steps.find((each) => each.key === position.step)?.executor;
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
