import { checkForm } from './check-definition-form';
import { checkTable } from './check-definition-table';
import type { Sop } from './sop';

/**
 * Checks a definition where it is written and gives it back. Throws, naming the row or the field, when a case could
 * get lost in the table, a clock could not run, or the form or the checklist refers to something that is not there.
 */
export function defineSop(sop: Sop): Sop {
  checkTable(sop);
  checkForm(sop);
  return sop;
}
