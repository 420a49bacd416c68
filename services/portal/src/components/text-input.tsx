import type { JSX } from 'preact';
import { describedBy, Labelled } from './labelled';

export interface TextInputProps {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'tel';
  readonly autocomplete?: string;
}

/** A labelled one-line input of a fixed form. */
export function TextInput({
  name,
  label,
  value,
  hint,
  error,
  required = false,
  type = 'text',
  autocomplete,
}: TextInputProps): JSX.Element {
  return (
    <Labelled id={name} label={label} hint={hint} error={error} required={required}>
      <input
        id={name}
        name={name}
        type={type}
        value={value ?? ''}
        autocomplete={autocomplete}
        aria-required={required}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(name, hint, error)}
      />
    </Labelled>
  );
}
