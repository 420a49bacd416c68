import type {
  AccountBehindRequest,
  CaseLedger,
  ComplaintRecord,
  DocumentView,
  EntryLikeness,
  LetterView,
  RowWatch,
  TaskOutcome,
  TaskView,
} from '@loket/contracts';
import type { SummaryLine } from '../../components/error-summary';
import { type Sop, numberedRows } from '@loket/sop';
import type { Tally } from './tally';

export const taskParts = ['dokumen', 'isian', 'riwayat'] as const;
export type TaskPart = (typeof taskParts)[number];

/** What an officer has typed on the case page and has not sent through yet. */
export interface DecisionDraft {
  readonly id: string;
  readonly reason: string;
  readonly entries: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
}

/** What the page of a file that was taken in at a counter shows besides. */
export interface AtCounter {
  readonly sop: Sop;
  readonly watch: RowWatch | undefined;
  /** Issued letters, to be printed and handed over. */
  readonly letters: readonly LetterView[];
}

export interface TaskPage {
  readonly task: TaskView;
  readonly sop: Sop | undefined;
  /** Of a request about an account; `unknown` while accounts cannot be asked. */
  readonly accountBehind: AccountBehindRequest | 'unknown' | undefined;
  /** Of a complaint: what its officer has to know besides. */
  readonly complaint?: ComplaintRecord | undefined;
  /** Of an organisation that an office enters: what is on record and looks like it. */
  readonly likeness?: EntryLikeness | 'unknown' | undefined;
  /** Undefined where the applicant files online. */
  readonly atCounter: AtCounter | undefined;
  /** At a row that counts files by kecamatan. */
  readonly tally?: Tally | 'unknown' | undefined;
  readonly part: TaskPart;
  /** The document being looked at. */
  readonly documentId: string | undefined;
  /** Files that belong to the decision, such as the ministry's certificate. */
  readonly attachments: readonly DocumentView[];
  readonly decision: DecisionDraft;
  /** The public record of the organisation that the case is about, where it is in the register. */
  readonly ormasPath: string | undefined;
  /** Letters issued so far, such as the minutes of a visit. */
  readonly letters: readonly LetterView[];
  readonly verdict: { readonly reason: string; readonly error?: string };
  /** Asked for where the history is looked at. */
  readonly ledger: CaseLedger | undefined;
  readonly problems: readonly SummaryLine[];
}

export const taskPath = (taskId: string, documentId?: string): string =>
  documentId === undefined ? `/tugas/${taskId}` : `/tugas/${taskId}?dokumen=${encodeURIComponent(documentId)}`;

/** The place of a row among those of the printed table; rows of the product's own are not counted. */
export function placeInTable({ task, sop }: Pick<TaskPage, 'task' | 'sop'>): { row: number; rows: number } {
  const printed = numberedRows(sop?.steps ?? []);
  const place = printed.findIndex(({ step }) => step.key === task.step);
  return place < 0 ? task : { row: place + 1, rows: printed.length };
}

/** Entries of all outcomes, each once. */
export function entriesOf(outcomes: readonly TaskOutcome[]): TaskOutcome['entries'] {
  const entries = new Map(outcomes.flatMap((outcome) => outcome.entries.map((entry) => [entry.key, entry] as const)));
  return [...entries.values()];
}

/** The document to look at after this one: the next that nobody has judged, in the order of the checklist. */
export function nextUnchecked({ case: kase }: Pick<TaskView, 'case'>, after?: string): string | undefined {
  const place = kase.documents.findIndex(({ id }) => id === after);
  const inOrder = [...kase.documents.slice(place + 1), ...kase.documents.slice(0, place + 1)];
  return inOrder.find(({ verdict, id }) => verdict === null && id !== after)?.id;
}
