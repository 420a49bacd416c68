import type { DecisionForm, DocumentView } from '@loket/contracts';
import {
  type IssuingAuthority,
  type Outcome,
  checkPhoneEntry,
  checkPosition,
  checkTeam,
  isFileEntry,
} from '@loket/sop';
import { type AskedEntry, entriesAsked } from './check-decision';
import { checkLongText } from './check-long-text';

/** What is kept of a checked decision's entries: those that the outcome asks for and no other, a file by its document's id. */
export const keptEntries = (
  outcome: Outcome,
  authority: IssuingAuthority,
  typed: DecisionForm['entries'],
  files: readonly DocumentView[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    entriesAsked(outcome, authority).map((entry) => [
      entry.key,
      isFileEntry(entry)
        ? (files.find((file) => file.requirement === entry.key)?.id ?? '')
        : keptText(entry, typed?.[entry.key] ?? ''),
    ]),
  );

function keptText(entry: AskedEntry, typed: string): string {
  const text = typed.trim();
  if (entry.kind === 'long-text') return checkLongText(entry, typed).value;
  const checked = text === '' ? undefined : normalised(entry, text);
  return checked !== undefined && 'value' in checked ? checked.value : text;
}

/** The entry in its one form, where its kind has one. */
function normalised(entry: AskedEntry, text: string) {
  switch (entry.kind) {
    case 'phone':
      return checkPhoneEntry(text, entry);
    case 'position':
      return checkPosition(text, entry);
    case 'officers':
      return checkTeam(text, entry);
    default:
      return undefined;
  }
}
