import type { JSX } from 'preact';
import { describedBy, Labelled } from '../../components/labelled';

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly error?: string | undefined;
}

/** A labelled list to choose from. */
export const Choice = ({ name, label, value, choices, error }: ChoiceProps): JSX.Element => (
  <Labelled id={name} label={label} error={error}>
    <select
      id={name}
      name={name}
      aria-invalid={error !== undefined}
      aria-describedby={describedBy(name, undefined, error)}
    >
      {choices.map(([each, text]) => (
        <option key={each} value={each} selected={each === value}>
          {text}
        </option>
      ))}
    </select>
  </Labelled>
);
