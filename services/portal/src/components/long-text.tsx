import type { JSX } from 'preact';
import { describedBy, Labelled } from './labelled';
import type { TextInputProps } from './text-input';

type LongTextProps = Pick<TextInputProps, 'name' | 'label' | 'value' | 'error' | 'hint' | 'required'>;

/** A labelled input of many lines. No `maxlength`: a text that is too long is kept and told, never cut. */
export function LongText({ name, label, value, error, hint, required = false }: LongTextProps): JSX.Element {
  return (
    <Labelled id={name} label={label} hint={hint} error={error} required={required}>
      <textarea
        id={name}
        name={name}
        rows={8}
        value={value ?? ''}
        aria-required={required}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(name, hint, error)}
      />
    </Labelled>
  );
}
