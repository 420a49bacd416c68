import type { DocumentView, TaskOutcome, TaskView } from '@loket/contracts';
import type { Sop } from '@loket/sop';
import type { SummaryLine } from '../../components/error-summary';
import type { DecisionDraft } from '../task/task-form';

/** What both pages of a visit show. */
export interface FieldVisitPage {
  readonly task: TaskView;
  readonly sop: Sop;
  /** The outcome that the visit is entered for. */
  readonly outcome: TaskOutcome;
  /** Photos so far. */
  readonly photos: readonly DocumentView[];
  readonly decision: DecisionDraft;
  readonly problems: readonly SummaryLine[];
}
