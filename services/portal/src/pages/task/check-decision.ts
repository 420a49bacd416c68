import type { DecisionForm, TaskOutcome, TaskView } from '@loket/contracts';
import { checkPosition, checkTeam } from '@loket/sop';
import { type Locale, isRealDate } from '@loket/working-time';
import type { PostedFields } from '../../forms/posted-form';
import { postedTeam } from '../../forms/posted-team';
import type { Words } from '../../language';
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
  const entries = typedEntries(task, posted);
  const errors: Record<string, string> = {};
  if (outcome === undefined) errors['keputusan'] = officer.outcomeUnknown;
  if (outcome?.reason === 'required' && reason === '') errors['alasan'] = officer.reasonMissing;
  for (const entry of outcome?.entries ?? []) {
    const error = entryError(words, locale, entry, entries[entry.key] ?? '');
    if (error !== undefined) errors[entry.key] = error;
  }
  const draft = { id: posted['id'] ?? newId, reason, entries, errors };
  if (outcome === undefined || Object.keys(errors).length > 0) return { draft, form: undefined };
  return { draft, form: formOf(draft, outcome, Number(posted['visit'])) };
}

/** What stands in the fields for entries, dates as they are stored and teams as one list. */
export const typedEntries = (task: TaskView, posted: PostedFields): Readonly<Record<string, string>> =>
  Object.fromEntries(
    entriesOf(task.outcomes).map(({ key, kind }) => {
      const typed = kind === 'officers' ? postedTeam(posted, key) : (posted[key] ?? '').trim();
      return [key, kind === 'date' ? isoDate(typed) : typed];
    }),
  );

function entryError(
  { officer }: Words,
  locale: Locale,
  entry: TaskOutcome['entries'][number],
  value: string,
): string | undefined {
  const { kind, label, optional = false } = entry;
  if (value === '') return optional ? undefined : officer.entryMissing(label[locale]);
  if (kind === 'date') return isRealDate(value) ? undefined : officer.dateWrong(label[locale]);
  if (kind !== 'position' && kind !== 'officers') return undefined;
  const checked = kind === 'position' ? checkPosition(value, entry) : checkTeam(value, entry);
  return 'error' in checked ? checked.error[locale] : undefined;
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
