import type { CaseAttachment } from '@loket/contracts';
import { findRow } from '@loket/database';
import { type IssuingAuthority, type OutcomeEntry, type Sop, isFileEntry } from '@loket/sop';
import { entriesAsked } from '../tasks/check-decision';
import type { CaseRow } from '../transitions/case-row';
import { entriesOfTable } from './entries-in-words';

/** The files that decisions of this table ask officers for, in its order. */
export const filesAsked = (sop: Sop, authority: IssuingAuthority): OutcomeEntry[] =>
  sop.steps
    .flatMap((step) => Object.values(step.outcomes))
    .flatMap((outcome) => entriesAsked(outcome, authority))
    .filter(isFileEntry);

/** The files that officers have added with their decisions. */
export const attachmentsOf = ({ entries, snapshot }: CaseRow, sop: Sop): CaseAttachment[] =>
  filesAsked(sop, snapshot.authority).flatMap(({ key, label }) => {
    const id = entries[key];
    return id === undefined || id === '' ? [] : [{ id, entry: key, label }];
  });

/**
 * Of the files that officers have added, those for the applicant: a file that a letter is made of is theirs as that
 * letter, and photos of a visit are the office's.
 */
export const attachmentsForApplicant = (kase: CaseRow, sop: Sop): CaseAttachment[] =>
  attachmentsOf(kase, sop).filter(({ entry }) => !isOfOffice(sop, entry));

/** Whether a file that officers add never goes to the applicant as it is. */
export const isOfOffice = (sop: Pick<Sop, 'letters' | 'steps'>, entry: string): boolean =>
  isLetterBody(sop, entry) || entriesOfTable(sop).some(({ key, kind }) => key === entry && kind === 'photo');

export const isLetterBody = ({ letters }: Pick<Sop, 'letters'>, entry: string): boolean =>
  letters.some(({ body }) => body === entry);

/** Whether the applicant has got a letter, and with it what officers added. Needs an open transaction. */
export const isHandedOver = async (caseId: string): Promise<boolean> =>
  (await findRow(`SELECT 1 FROM case_letter WHERE case_id = $1 AND released_at IS NOT NULL LIMIT 1`, [caseId])) !==
  undefined;
