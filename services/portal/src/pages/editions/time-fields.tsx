import type { JSX } from 'preact';
import { TextInput } from '../../components/text-input';
import { useVisit } from '../../visit/visit-context';
import { Choice } from '../calendar-amendment/choice';
import type { EditionFormProps } from './edition-form-props';
import { units } from './read-time';

interface TimeFieldsProps extends EditionFormProps {
  readonly name: string;
  readonly unit: string;
}

/** A time and its unit. */
export function TimeFields({ name, unit, typed, errors }: TimeFieldsProps): JSX.Element {
  const { form } = useVisit().words.editions;
  return (
    <>
      <TextInput name={name} label={form.time} value={typed[name]} error={errors[name]} />
      <Choice
        name={unit}
        label={form.unit}
        value={typed[unit] ?? ''}
        choices={units.map((each) => [each, form.units[each]])}
      />
    </>
  );
}
