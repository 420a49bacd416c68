import { type Sop, type Step, rowNumber } from '@loket/sop';
import type { JSX } from 'preact';
import { Labelled } from '../../components/labelled';
import { useVisit } from '../../visit/visit-context';
import { Choice } from '../calendar-amendment/choice';
import type { EditionFormProps } from './edition-form-props';
import { officeExecutors } from './editable-rows';
import { NEW_EXECUTOR, TICKED, field } from './edition-field';
import { TimeFields } from './time-fields';

interface RowFieldsProps extends EditionFormProps {
  readonly sop: Sop;
  readonly step: Step;
}

/** One row of the table: its time, who works it, what is checked, whose initials (paraf) come before. */
export function RowFields({ sop, step, typed, errors }: RowFieldsProps): JSX.Element {
  const { words, say } = useVisit();
  const { form } = words.editions;
  const { key } = step;
  const executors = officeExecutors(sop).map(({ key: role, name }) => [role, say(name)] as const);
  const added = [NEW_EXECUTOR, form.newExecutorOption] as const;
  return (
    <fieldset class="change" id={field.row(key)}>
      <legend>{form.row(rowNumber(sop.steps, key), say(step.title))}</legend>
      <p class="hint">{say(step.activity)}</p>
      <div>
        <TimeFields name={field.time(key)} unit={field.unit(key)} typed={typed} errors={errors} />
        <Choice
          name={field.executor(key)}
          label={form.executor}
          value={typed[field.executor(key)] ?? ''}
          choices={[...executors, added]}
        />
        <Choice
          name={field.addedInitial(key)}
          label={form.addInitial}
          value={typed[field.addedInitial(key)] ?? ''}
          choices={[['', form.noInitial], ...executors, added]}
        />
      </div>
      {(step.initials ?? []).length > 0 && (
        <Ticks
          id={`paraf-${key}`}
          label={form.initials}
          typed={typed}
          boxes={(step.initials ?? []).map((role) => [
            field.initial(key, role),
            executors.find(([known]) => known === role)?.[1] ?? role,
          ])}
        />
      )}
      {sop.documents.length > 0 && (
        <details open={step.completeness.length > 0 && sop.documents.length <= 6}>
          <summary>{form.completeness}</summary>
          <Ticks
            id={`kelengkapan-${key}`}
            label={form.completeness}
            typed={typed}
            boxes={sop.documents.map((document) => [field.paper(key, document.key), say(document.label)])}
          />
        </details>
      )}
    </fieldset>
  );
}

interface TicksProps extends Pick<EditionFormProps, 'typed'> {
  readonly id: string;
  readonly label: string;
  readonly boxes: readonly (readonly [name: string, label: string])[];
}

const Ticks = ({ id, label, typed, boxes }: TicksProps): JSX.Element => (
  <Labelled id={id} label={label} several>
    {boxes.map(([name, text]) => (
      <label class="pick" key={name}>
        <input type="checkbox" name={name} value={TICKED} checked={typed[name] === TICKED} />
        {text}
      </label>
    ))}
  </Labelled>
);
