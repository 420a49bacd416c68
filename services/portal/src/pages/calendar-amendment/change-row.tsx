import type { JSX } from 'preact';
import { TextInput } from '../../components/text-input';
import { useVisit } from '../../visit/visit-context';
import { Choice } from './choice';
import type { Errors } from './read-amendment';
import { type TypedRow, field } from './typed-amendment';

interface ChangeRowProps {
  /** From 1. */
  readonly row: number;
  readonly typed: TypedRow;
  readonly types: readonly (readonly [type: string, label: string])[];
  readonly errors: Errors;
}

/** One date that becomes or ceases to be a day off. */
export function ChangeRow({ row, typed, types, errors }: ChangeRowProps): JSX.Element {
  const { words } = useVisit();
  const { form } = words.calendar;
  const [act, date, type] = [field.act(row), field.date(row), field.type(row)];
  return (
    <fieldset class="change">
      <legend>{form.row(row)}</legend>
      <div>
        <Choice name={act} label={form.act} value={typed.act} choices={Object.entries(form.acts)} />
        <TextInput name={date} label={form.date} value={typed.date} error={errors[date]} />
        <Choice
          name={type}
          label={form.type}
          value={typed.type}
          choices={[['', words.forms.choose], ...types]}
          error={errors[type]}
        />
      </div>
    </fieldset>
  );
}
