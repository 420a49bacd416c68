import type { JSX } from 'preact';
import { useVisit } from '../visit/visit-context';
import type { FieldInputProps } from './form-field';

/** Boxes to tick; they are posted as one list. */
export function SeveralInput({ field, value }: FieldInputProps): JSX.Element {
  const { say } = useVisit();
  const ticked = value.split(',');
  return (
    <>
      {(field.choices ?? []).map((choice) => (
        <label class="pick" key={choice.value}>
          <input type="checkbox" name={`${field.key}[]`} value={choice.value} checked={ticked.includes(choice.value)} />
          {say(choice.label)}
        </label>
      ))}
    </>
  );
}
