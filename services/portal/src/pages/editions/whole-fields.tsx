import type { ComponentChildren, JSX } from 'preact';
import { TextInput } from '../../components/text-input';
import { useVisit } from '../../visit/visit-context';
import type { EditionFormProps } from './edition-form-props';
import { field } from './edition-field';
import { TimeFields } from './time-fields';

/** What is of the whole table: the promise, the stated total, the thresholds, a column that it did not have. */
export function WholeFields(props: EditionFormProps): JSX.Element {
  const { form } = useVisit().words.editions;
  const { promise, promiseUnit, total, totalUnit } = field;
  return (
    <>
      <Group title={form.promise} lead={form.promiseHint}>
        <TimeFields {...props} name={promise} unit={promiseUnit} />
      </Group>
      <Group title={form.total} lead={form.totalHint}>
        <TimeFields {...props} name={total} unit={totalUnit} />
      </Group>
      <Group title={form.thresholds} lead={form.thresholdsHint}>
        <Texts
          {...props}
          fields={[
            [field.warnAtShare, form.warnAtShare],
            [field.warnOnDay, form.warnOnDay],
            [field.escalations, form.escalations],
          ]}
        />
      </Group>
      <Group title={form.newExecutor} lead={`${form.newExecutorLead} ${form.newKey}: ${form.newKeyHint}`}>
        <Texts
          {...props}
          fields={[
            [field.newName, form.newName],
            [field.newNameInEnglish, form.newNameInEnglish],
            [field.newKey, form.newKey],
          ]}
        />
      </Group>
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ComponentChildren;
}

const Group = ({ title, lead, children }: GroupProps): JSX.Element => (
  <fieldset class="change">
    <legend>{title}</legend>
    <p class="hint">{lead}</p>
    <div>{children}</div>
  </fieldset>
);

interface TextsProps extends EditionFormProps {
  readonly fields: readonly (readonly [name: string, label: string])[];
}

const Texts = ({ fields, typed, errors }: TextsProps): JSX.Element => (
  <>
    {fields.map(([name, label]) => (
      <TextInput key={name} name={name} label={label} value={typed[name]} error={errors[name]} />
    ))}
  </>
);
