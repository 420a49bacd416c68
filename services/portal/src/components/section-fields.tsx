import { type Field, type FormSection, isShown } from '@loket/sop';
import type { JSX } from 'preact';
import type { SectionForm } from '../forms/check-answers';
import type { Regions } from '../regions/regions';
import { useVisit } from '../visit/visit-context';
import { FormField } from './form-field';

interface Group {
  readonly heading: Field['group'];
  readonly fields: readonly Field[];
}

/** Fields by the heading that opens a group; those before the first heading stand alone. */
export function groupsOf({ fields }: FormSection): readonly Group[] {
  const groups: { heading: Field['group']; fields: Field[] }[] = [];
  let ended = false;
  for (const field of fields) {
    const last = ended ? undefined : groups.at(-1);
    ended = field.groupEnds === true;
    if (last === undefined || field.group !== undefined) groups.push({ heading: field.group, fields: [field] });
    else last.fields.push(field);
  }
  return groups;
}

/** All fields of a page of the form, as its definition lists them. */
export function SectionFields({ form, regions }: { form: SectionForm; regions: Regions }): JSX.Element {
  const { say } = useVisit();
  const onThisPage = new Set(form.section.fields.map(({ key }) => key));
  // A condition on this same page may change before it is sent: such a field stays, and a script hides it.
  const stands = (field: Field): boolean =>
    field.shownWhen === undefined || onThisPage.has(field.shownWhen.field) || isShown(field, form.values);
  const rendered = (fields: readonly Field[]): JSX.Element[] =>
    fields.filter(stands).map((field) => <FormField key={field.key} field={field} form={form} regions={regions} />);
  return (
    <>
      {groupsOf(form.section).map(({ heading, fields }) =>
        heading === undefined ? (
          rendered(fields)
        ) : (
          <fieldset class="group" key={heading.id}>
            <legend>{say(heading)}</legend>
            {rendered(fields)}
          </fieldset>
        ),
      )}
    </>
  );
}
