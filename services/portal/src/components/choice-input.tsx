import type { JSX } from 'preact';
import { useVisit } from '../visit/visit-context';
import type { FieldInputProps } from './form-field';

/** A few choices stand open; many go into a list. */
export function ChoiceInput({
  field,
  value,
  describedBy,
  invalid,
  required,
  asRadios,
}: FieldInputProps & { asRadios: boolean }): JSX.Element {
  const { say, words } = useVisit();
  const choices = field.choices ?? [];
  if (asRadios) {
    return (
      <>
        {choices.map((choice) => (
          <label class="pick" key={choice.value}>
            <input type="radio" name={field.key} value={choice.value} checked={choice.value === value} />
            {say(choice.label)}
          </label>
        ))}
      </>
    );
  }
  return (
    <select
      id={field.key}
      name={field.key}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      aria-required={required}
    >
      <option value="">{field.placeholder === undefined ? words.forms.choose : say(field.placeholder)}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value} selected={choice.value === value}>
          {say(choice.label)}
        </option>
      ))}
    </select>
  );
}
