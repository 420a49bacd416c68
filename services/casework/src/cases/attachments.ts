import type { CaseAttachment } from '@loket/contracts';
import { findRow } from '@loket/database';
import type { IssuingAuthority, OutcomeEntry, Sop } from '@loket/sop';
import { entriesAsked } from '../tasks/check-decision';
import type { CaseRow } from '../transitions/case-row';

/** The files that decisions of this table ask officers for, in its order. */
export const filesAsked = (sop: Sop, authority: IssuingAuthority): OutcomeEntry[] =>
  sop.steps
    .flatMap((step) => Object.values(step.outcomes))
    .flatMap((outcome) => entriesAsked(outcome, authority))
    .filter(({ kind }) => kind === 'pdf');

/** The files that officers have added with their decisions. */
export const attachmentsOf = ({ entries, snapshot }: CaseRow, sop: Sop): CaseAttachment[] =>
  filesAsked(sop, snapshot.authority).flatMap(({ key, label }) => {
    const id = entries[key];
    return id === undefined ? [] : [{ id, entry: key, label }];
  });

/** Whether the applicant has got a letter, and with it what officers added. Needs an open transaction. */
export const isHandedOver = async (caseId: string): Promise<boolean> =>
  (await findRow(`SELECT 1 FROM case_letter WHERE case_id = $1 AND released_at IS NOT NULL LIMIT 1`, [caseId])) !==
  undefined;
