import type { DecisionForm, TaskOutcome, TaskView } from '@loket/contracts';
import { isRealDate } from '@loket/working-time';
import type { PostedFields } from '../../forms/posted-form';
import type { Visit } from '../../visit/visit';
import { type DecisionDraft, entriesOf } from './task-form';

export interface CheckedDecision {
  readonly draft: DecisionDraft;
  /** Undefined while something is missing. */
  readonly form: DecisionForm | undefined;
}

/** Reads 17-08-2010, 17/08/2010 and 2010-08-17 as a date; anything else stays as typed. */
function isoDate(text: string): string {
  const [, day, month, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  return day === undefined || month === undefined || year === undefined
    ? text
    : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** What the officer sent: whether its outcome has its reason and its entries. */
export function checkDecision(
  { words, locale }: Visit,
  task: TaskView,
  posted: PostedFields,
  newId: string,
): CheckedDecision {
  const { officer } = words;
  const outcome = task.outcomes.find(({ key }) => key === posted['keputusan']);
  const reason = (posted['alasan'] ?? '').trim();
  const entries = Object.fromEntries(
    entriesOf(task.outcomes).map(({ key, kind }) => {
      const typed = (posted[key] ?? '').trim();
      return [key, kind === 'date' ? isoDate(typed) : typed];
    }),
  );
  const errors: Record<string, string> = {};
  if (outcome === undefined) errors['keputusan'] = officer.outcomeUnknown;
  if (outcome?.reason === 'required' && reason === '') errors['alasan'] = officer.reasonMissing;
  for (const { key, kind, label } of outcome?.entries ?? []) {
    const value = entries[key] ?? '';
    if (value === '') errors[key] = officer.entryMissing(label[locale]);
    else if (kind === 'date' && !isRealDate(value)) errors[key] = officer.dateWrong(label[locale]);
  }
  const draft = { id: posted['id'] ?? newId, reason, entries, errors };
  if (outcome === undefined || Object.keys(errors).length > 0) return { draft, form: undefined };
  return { draft, form: formOf(draft, outcome, Number(posted['visit'])) };
}

function formOf({ id, reason, entries }: DecisionDraft, outcome: TaskOutcome, visit: number): DecisionForm {
  const own = Object.fromEntries(outcome.entries.map(({ key }) => [key, entries[key] ?? '']));
  return {
    id,
    visit,
    outcome: outcome.key,
    ...(reason !== '' && { reason }),
    ...(outcome.entries.length > 0 && { entries: own }),
  };
}
