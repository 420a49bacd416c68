import type { DecisionForm, DocumentView } from '@loket/contracts';
import type { IssuingAuthority, Outcome } from '@loket/sop';
import { entriesAsked } from './check-decision';
import { checkLongText } from './check-long-text';

/** What is kept of a checked decision's entries: those that the outcome asks for and no other, a file by its document's id. */
export const keptEntries = (
  outcome: Outcome,
  authority: IssuingAuthority,
  typed: DecisionForm['entries'],
  files: readonly DocumentView[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    entriesAsked(outcome, authority).map((entry) => {
      const { key, kind } = entry;
      if (kind === 'long-text') return [key, checkLongText(entry, typed?.[key]).value];
      const value = kind === 'pdf' ? files.find((file) => file.requirement === key)?.id : typed?.[key];
      return [key, value?.trim() ?? ''];
    }),
  );
