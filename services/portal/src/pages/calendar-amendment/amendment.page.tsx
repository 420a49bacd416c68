import type { CalendarView } from '@loket/contracts';
import { Crumbs } from '../../components/crumbs';
import { ErrorSummary, type SummaryLine } from '../../components/error-summary';
import { FormToken } from '../../components/form-token';
import { TextInput } from '../../components/text-input';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { typeInWords } from '../office-hours/calendar-in-words';
import { amendmentPath, officeHoursPath } from '../office-hours/calendar-paths';
import { ChangeRow } from './change-row';
import { HoursFields } from './hours-fields';
import type { Errors } from './read-amendment';
import { type TypedAmendment, field } from './typed-amendment';

export interface AmendmentPage {
  readonly calendar: CalendarView;
  readonly typed: TypedAmendment;
  readonly errors: Errors;
  /** What is wrong with no field of it. */
  readonly problem?: string | undefined;
}

/** Where an office's administrator changes its calendar. */
export function amendmentPage(visit: Visit, { calendar, typed, errors, problem }: AmendmentPage): Page {
  const { words } = visit;
  const { form, title } = words.calendar;
  const path = amendmentPath(calendar.agency);
  const types = typesIn(calendar, Object.keys(words.calendar.dayTypes));
  return {
    title: form.title,
    path,
    body: (
      <>
        <Crumbs trail={[{ text: title, href: officeHoursPath(calendar.agency) }, { text: form.title }]} />
        <ErrorSummary title={words.forms.notDone} lines={problem === undefined ? [] : [{ message: problem }]} />
        <ErrorSummary lines={summaryLines(visit, typed, errors)} />
        <h1>{form.title}</h1>
        <p>{form.lead}</p>
        <form method="post" action={path} novalidate>
          <FormToken />
          {/* The first button is what Enter presses. */}
          <button hidden name={field.step} value="periksa" />
          <TextInput
            name={field.basis}
            label={form.basis}
            value={typed.basis}
            hint={form.basisHint}
            error={errors[field.basis]}
            required
          />
          <fieldset class="group">
            <legend>{form.days}</legend>
            <p class="hint">
              {form.daysLead} {words.forms.dateHint} {form.typeHint}
            </p>
            {typed.rows.map((row, place) => (
              <ChangeRow
                key={place}
                row={place + 1}
                typed={row}
                types={types.map((type) => [type, typeInWords(type, visit)] as const)}
                errors={errors}
              />
            ))}
            <p>
              <button class="btn plain" name={field.step} value="baris">
                {form.moreRows}
              </button>
            </p>
          </fieldset>
          <HoursFields typed={typed} errors={errors} />
          <p>
            <button class="btn" name={field.step} value="periksa">
              {form.next}
            </button>
          </p>
        </form>
      </>
    ),
  };
}

/** The usual kinds of days off, and those that the calendar has besides. */
const typesIn = ({ daysOff }: CalendarView, usual: readonly string[]): readonly string[] => [
  ...new Set([...usual, ...daysOff.map(({ type }) => type)]),
];

/** Each fault with the row it stands in, in the order of the form. */
function summaryLines({ words }: Visit, typed: TypedAmendment, errors: Errors): readonly SummaryLine[] {
  const { form, weekdays } = words.calendar;
  const places = new Map<string, (sentence: string) => string>();
  for (const row of typed.rows.keys())
    for (const name of [field.date(row + 1), field.type(row + 1)])
      places.set(name, (sentence) => form.atRow(row + 1, sentence));
  for (const [day, name] of Object.entries(weekdays))
    places.set(field.spans(day), (sentence) => `${name}: ${sentence}`);
  const order = [field.basis, ...places.keys()];
  return Object.entries(errors)
    .toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([name, sentence]) => ({ message: places.get(name)?.(sentence) ?? sentence, href: `#${name}` }));
}
