import type { CaseAttachment } from '@loket/contracts';
import type { Sop } from '@loket/sop';
import { entriesAsked } from '../tasks/check-decision';
import type { CaseRow } from '../transitions/case-row';

/** The files that officers added with their decisions, in the order of the table. */
export const attachmentsOf = ({ entries, snapshot }: CaseRow, sop: Sop): CaseAttachment[] =>
  sop.steps
    .flatMap((step) => Object.values(step.outcomes))
    .flatMap((outcome) => entriesAsked(outcome, snapshot.authority))
    .flatMap(({ key, kind, label }) => {
      const id = kind === 'pdf' ? entries[key] : undefined;
      return id === undefined ? [] : [{ id, entry: key, label }];
    });
