import type { JSX } from 'preact';
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
      <fieldset class="change">
        <legend>{form.whole}</legend>
        <div>
          <TimeFields {...props} name={promise} unit={promiseUnit} label={form.promise} hint={form.promiseHint} />
          <TimeFields {...props} name={total} unit={totalUnit} label={form.total} hint={form.totalHint} />
        </div>
      </fieldset>
      <Group
        {...props}
        title={form.thresholds}
        lead={form.thresholdsHint}
        fields={[
          [field.warnAtShare, form.warnAtShare],
          [field.warnOnDay, form.warnOnDay],
          [field.escalations, form.escalations],
        ]}
      />
      <Group
        {...props}
        title={form.newExecutor}
        lead={`${form.newExecutorLead} ${form.newKey}: ${form.newKeyHint}`}
        fields={[
          [field.newName, form.newName],
          [field.newNameInEnglish, form.newNameInEnglish],
          [field.newKey, form.newKey],
        ]}
      />
    </>
  );
}

interface GroupProps extends EditionFormProps {
  readonly title: string;
  readonly lead: string;
  readonly fields: readonly (readonly [name: string, label: string])[];
}

const Group = ({ title, lead, fields, typed, errors }: GroupProps): JSX.Element => (
  <fieldset class="change">
    <legend>{title}</legend>
    <p class="hint">{lead}</p>
    <div>
      {fields.map(([name, label]) => (
        <TextInput key={name} name={name} label={label} value={typed[name]} error={errors[name]} />
      ))}
    </div>
  </fieldset>
);
