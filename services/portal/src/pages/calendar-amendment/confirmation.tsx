import type { JSX } from 'preact';
import { useVisit } from '../../visit/visit-context';
import { field } from './typed-amendment';

/** Ticked where a change of the past is meant. */
export function Confirmation({ confirmed, missing }: { confirmed: boolean; missing: boolean }): JSX.Element {
  const { preview } = useVisit().words.calendar;
  const id = field.confirmed;
  return (
    <div class={missing ? 'field bad' : 'field'}>
      {missing && (
        <p class="err" id={`${id}-salah`}>
          {preview.confirmMissing}
        </p>
      )}
      <label class="pick" for={id}>
        <input
          type="checkbox"
          id={id}
          name={id}
          value="ya"
          checked={confirmed}
          aria-invalid={missing}
          aria-describedby={missing ? `${id}-salah` : undefined}
        />
        {preview.confirm}
      </label>
    </div>
  );
}
