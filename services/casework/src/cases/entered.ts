import type { TaskView } from '@loket/contracts';
import type { Sop } from '@loket/sop';
import type { CaseRow } from '../transitions/case-row';

/** What officers have entered with their decisions, in the order of the table; files and long texts apart. */
export function enteredIn({ entries }: Pick<CaseRow, 'entries'>, sop: Sop): TaskView['entered'] {
  const asked = sop.steps.flatMap(({ outcomes }) =>
    Object.values(outcomes).flatMap((outcome) => outcome.entries ?? []),
  );
  const shown = asked.filter(
    ({ key, kind }, index) =>
      kind !== 'pdf' && kind !== 'long-text' && asked.findIndex((each) => each.key === key) === index,
  );
  return shown.flatMap(({ key, label }) => {
    const value = entries[key];
    return value === undefined || value === '' ? [] : [{ label, value }];
  });
}
