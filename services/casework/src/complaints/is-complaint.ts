import type { Sop } from '@loket/sop';
import type { CaseRow } from '../transitions/case-row';

/** Whether a table is one of complaints, whichever office's and whatever its service is called. */
export const isComplaint = ({ runsOn }: Pick<Sop, 'runsOn'>): boolean => runsOn === 'complaint';

/** Whether the complainant asked that its content be hidden from the public. */
export const isConfidential = ({ form, snapshot }: Pick<CaseRow, 'form' | 'snapshot'>): boolean =>
  isComplaint(snapshot) && form['publicity'] === 'secret';
