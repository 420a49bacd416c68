import type { ComponentChildren, JSX } from 'preact';
import { useVisit } from '../visit/visit-context';

export interface LabelledProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly children: ComponentChildren;
  /** Several inputs under one label: a fieldset in place of a label. */
  readonly several?: boolean;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Ids of what describes an input, for `aria-describedby`. */
export const describedBy = (id: string, hint: unknown, error: unknown): string | undefined =>
  [error === undefined ? undefined : `${id}-salah`, hint === undefined ? undefined : `${id}-petunjuk`]
    .filter(Boolean)
    .join(' ') || undefined;

/** A label, its hint and what is wrong, around one input or a group of them. */
export function Labelled({
  id,
  label,
  hint,
  error,
  required = false,
  several = false,
  children,
  attributes = {},
}: LabelledProps): JSX.Element {
  const text = (
    <>
      {label}
      {required && <Star />}
    </>
  );
  const rest = (
    <>
      {hint !== undefined && (
        <p class="hint" id={`${id}-petunjuk`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="err" id={`${id}-salah`}>
          {error}
        </p>
      )}
      {children}
    </>
  );
  const className = error === undefined ? 'field' : 'field bad';
  if (several) {
    return (
      <fieldset class={className} id={id} aria-describedby={describedBy(id, hint, error)} {...attributes}>
        <legend>{text}</legend>
        {rest}
      </fieldset>
    );
  }
  return (
    <div class={className} {...attributes}>
      <label for={id}>{text}</label>
      {rest}
    </div>
  );
}

function Star(): JSX.Element {
  const { words } = useVisit();
  return (
    <>
      {' '}
      <span aria-hidden="true">*</span>
      <span class="unseen">({words.forms.required})</span>
    </>
  );
}
