import { type Field, isRequired, type When } from '@loket/sop';
import type { JSX } from 'preact';
import { isRegion, type SectionForm } from '../forms/check-answers';
import type { Regions } from '../regions/regions';
import { useVisit } from '../visit/visit-context';
import { ChoiceInput } from './choice-input';
import { HalfYearInput } from './half-year-input';
import { Labelled, describedBy } from './labelled';
import { OrmasInput } from './ormas-input';
import { PlainInput } from './plain-input';
import { RegionInput } from './region-input';
import { SeveralInput } from './several-input';

export interface FieldInputProps {
  readonly field: Field;
  readonly value: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly required: boolean;
}

interface FormFieldProps {
  readonly field: Field;
  readonly form: SectionForm;
  readonly regions: Regions;
}

/** One field of a published form: label, hint, what is wrong with it, and the input of its kind. */
export function FormField({ field, form, regions }: FormFieldProps): JSX.Element {
  const { say } = useVisit();
  const error = form.errors[field.key];
  const hint = useHint(field, form);
  const required = field.required || (field.requiredWhen !== undefined && isRequired(field, form.values));
  const asRadios = field.kind === 'choice' && (field.choices?.length ?? 0) <= 4;
  const several = asRadios || field.kind === 'ormas' || field.kind === 'several';
  const input: FieldInputProps = {
    field,
    value: form.values[field.key] ?? '',
    describedBy: describedBy(field.key, hint, error),
    invalid: error !== undefined,
    required,
  };
  return (
    <Labelled
      id={field.key}
      label={say(field.label)}
      hint={hint}
      error={error}
      required={required}
      several={several}
      attributes={conditionOf(field)}
    >
      <InputOfKind input={input} form={form} regions={regions} asRadios={asRadios} />
    </Labelled>
  );
}

interface InputOfKindProps {
  readonly input: FieldInputProps;
  readonly form: SectionForm;
  readonly regions: Regions;
  readonly asRadios: boolean;
}

function InputOfKind({ input, form, regions, asRadios }: InputOfKindProps): JSX.Element {
  const { field } = input;
  if (isRegion(field)) return <RegionInput {...input} form={form} regions={regions} />;
  switch (field.kind) {
    case 'choice':
      return <ChoiceInput {...input} asRadios={asRadios} />;
    case 'several':
      return <SeveralInput {...input} />;
    case 'ormas':
      return <OrmasInput {...input} choice={form.organisations?.[field.key]} />;
    case 'half-year':
      return <HalfYearInput {...input} />;
    default:
      return <PlainInput {...input} />;
  }
}

const conditionOf = ({ shownWhen }: Field): Readonly<Record<string, string>> =>
  shownWhen === undefined ? {} : { 'data-shown-when': shownWhen.field, 'data-shown-is': shownWhen.is.join('|') };

function useHint(field: Field, form: SectionForm): string | undefined {
  const { words, say, locale } = useVisit();
  const condition = (when: When): [string, string] => {
    const asked = form.section.fields.find(({ key }) => key === when.field);
    const choices = when.is.map(
      (value) => asked?.choices?.find((choice) => choice.value === value)?.label[locale] ?? value,
    );
    return [asked === undefined ? when.field : say(asked.label), choices.join(` ${words.forms.or} `)];
  };
  const parts = [
    field.hint === undefined ? undefined : say(field.hint),
    field.hint === undefined && field.kind === 'date' ? words.forms.dateHint : undefined,
    field.hint === undefined && field.kind === 'list' ? words.forms.oneByLine : undefined,
    field.shownWhen === undefined ? undefined : words.forms.onlyWhen(...condition(field.shownWhen)),
    field.requiredWhen === undefined || field.shownWhen !== undefined
      ? undefined
      : words.forms.requiredWhen(...condition(field.requiredWhen)),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' ');
}
