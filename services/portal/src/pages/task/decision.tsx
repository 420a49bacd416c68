import type { JSX } from 'preact';
import { FormToken } from '../../components/form-token';
import { describedBy, Labelled } from '../../components/labelled';
import { useVisit } from '../../visit/visit-context';
import { DecisionEntries } from './decision-entries';
import { NotYet } from './not-yet';
import { OutcomeButtons } from './outcome-buttons';
import type { TaskPage } from './task-form';

/** The decision: reason, what the SOP asks to be entered, and a button for each outcome of the row. */
export function Decision({ page }: { page: TaskPage }): JSX.Element {
  const { officer } = useVisit().words;
  const { task, decision } = page;
  const asksReason = task.outcomes.some(({ reason }) => reason !== null);
  const error = decision.errors['alasan'];
  return (
    <section id="keputusan">
      <h2>{officer.decision}</h2>
      <NotYet task={task} />
      <DecisionEntries page={page} kind="files" />
      <form method="post" action={`/tugas/${task.taskId}/keputusan`}>
        <FormToken />
        <input type="hidden" name="id" value={decision.id} />
        <input type="hidden" name="visit" value={task.visit} />
        <DecisionEntries page={page} kind="typed" />
        {asksReason && (
          <Labelled id="alasan" label={officer.reason} hint={officer.reasonHint} error={error}>
            <textarea
              id="alasan"
              name="alasan"
              rows={3}
              aria-describedby={describedBy('alasan', officer.reasonHint, error)}
              value={decision.reason}
            />
          </Labelled>
        )}
        <OutcomeButtons outcomes={task.outcomes} />
      </form>
    </section>
  );
}
