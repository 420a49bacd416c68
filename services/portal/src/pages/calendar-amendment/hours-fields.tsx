import type { JSX } from 'preact';
import { TextInput } from '../../components/text-input';
import { useVisit } from '../../visit/visit-context';
import { weekdays } from '../office-hours/days-alike';
import type { Errors } from './read-amendment';
import { type TypedAmendment, field } from './typed-amendment';

/** Office hours for a period, weekday by weekday. */
export function HoursFields({ typed, errors }: { typed: TypedAmendment; errors: Errors }): JSX.Element {
  const { form, weekdays: names } = useVisit().words.calendar;
  const { since, until } = field;
  return (
    <fieldset class="group">
      <legend>{form.hours}</legend>
      <p class="hint">{form.hoursLead}</p>
      <div class="week">
        <TextInput name={since} label={form.since} value={typed.since} error={errors[since]} />
        <TextInput name={until} label={form.until} value={typed.until} hint={form.untilHint} error={errors[until]} />
      </div>
      <div class="week">
        {weekdays.map((day) => {
          const name = field.spans(day);
          return (
            <TextInput key={day} name={name} label={names[day]} value={typed.week[day] ?? ''} error={errors[name]} />
          );
        })}
      </div>
    </fieldset>
  );
}
