import type { JSX } from 'preact';
import type { SectionForm } from '../forms/check-answers';
import type { Regions } from '../regions/regions';
import { useVisit } from '../visit/visit-context';
import type { FieldInputProps } from './form-field';

interface RegionInputProps extends FieldInputProps {
  readonly form: SectionForm;
  readonly regions: Regions;
}

/** A list narrowed by the region chosen before it; without a script its button saves the draft and narrows it. */
export function RegionInput({
  field,
  value,
  describedBy,
  invalid,
  required,
  form,
  regions,
}: RegionInputProps): JSX.Element {
  const { say, words } = useVisit();
  const around = form.section.fields.find(({ key }) => key === field.within);
  const within = field.within === undefined ? '' : (form.values[field.within] ?? '');
  const areas = field.within !== undefined && within === '' ? [] : regions.within(within);
  const empty =
    areas.length === 0 && around !== undefined
      ? words.forms.chooseFirst(say(around.label))
      : field.placeholder === undefined
        ? words.forms.choose
        : say(field.placeholder);
  return (
    <>
      <select
        id={field.key}
        name={field.key}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        aria-required={required}
        data-within={field.within}
        data-empty={field.placeholder === undefined ? words.forms.choose : say(field.placeholder)}
      >
        <option value="">{empty}</option>
        {areas.map(({ code, name }) => (
          <option key={code} value={code} selected={code === value}>
            {name}
          </option>
        ))}
      </select>
      {field.within !== undefined && (
        <button class="quiet refresh" name="lanjut" value={`wilayah:${field.key}`} data-without-script>
          {words.forms.showRegions(say(field.label))}
        </button>
      )}
    </>
  );
}
