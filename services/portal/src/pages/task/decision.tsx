import type { JSX } from 'preact';
import { FormToken } from '../../components/form-token';
import { describedBy, Labelled } from '../../components/labelled';
import { useVisit } from '../../visit/visit-context';
import { isVisit, photosPath, withoutVisit } from '../field-visit/visited-outcome';
import { DecisionEntries } from './decision-entries';
import { NotYet } from './not-yet';
import { OutcomeButtons } from './outcome-buttons';
import { reasonWords } from './reason-words';
import type { TaskPage } from './task-form';

/** The decision: reason, what the SOP asks to be entered, and a button for each outcome of the row. */
export function Decision({ page }: { page: TaskPage }): JSX.Element {
  const { words } = useVisit();
  const { officer } = words;
  const { decision } = page;
  // A visit is entered on pages of its own, fit for a telephone.
  const task = isVisit(page.task) ? { ...page.task, outcomes: withoutVisit(page.task) } : page.task;
  const shown = { ...page, task };
  const asksReason = task.outcomes.some(({ reason }) => reason !== null);
  const reason = reasonWords(shown, words);
  const error = decision.errors['alasan'];
  return (
    <section id="keputusan">
      <h2>{officer.decision}</h2>
      <NotYet task={task} />
      {isVisit(page.task) && (
        <p>
          <a class="btn" href={photosPath(task.taskId)}>
            {words.fieldVisit.open}
          </a>
        </p>
      )}
      <DecisionEntries page={shown} kind="files" />
      <form method="post" action={`/tugas/${task.taskId}/keputusan`}>
        <FormToken />
        <input type="hidden" name="id" value={decision.id} />
        <input type="hidden" name="visit" value={task.visit} />
        <DecisionEntries page={shown} kind="typed" />
        {asksReason && (
          <Labelled id="alasan" label={reason.label} hint={reason.hint} error={error}>
            <textarea
              id="alasan"
              name="alasan"
              rows={3}
              aria-describedby={describedBy('alasan', reason.hint, error)}
              value={decision.reason}
            />
          </Labelled>
        )}
        <OutcomeButtons outcomes={task.outcomes} />
      </form>
    </section>
  );
}
