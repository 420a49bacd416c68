import type { Field, FieldKind } from '@loket/sop';
import type { JSX } from 'preact';
import { dayFirst } from '../forms/answer-in-words';
import { useVisit } from '../visit/visit-context';
import type { FieldInputProps } from './form-field';

interface Manner {
  readonly type?: 'email' | 'tel';
  readonly inputmode?: 'numeric' | 'decimal';
  readonly autocomplete?: string;
  readonly short?: boolean;
}

const manners: Partial<Record<FieldKind, Manner>> = {
  email: { type: 'email', autocomplete: 'email' },
  phone: { type: 'tel', autocomplete: 'tel' },
  nik: { inputmode: 'numeric' },
  npwp: { inputmode: 'numeric' },
  date: { short: true },
  year: { inputmode: 'numeric', short: true },
  'postal-code': { inputmode: 'numeric', short: true },
  latitude: { short: true },
  longitude: { short: true },
};

const isLong = ({ kind }: Field): boolean => kind === 'textarea' || kind === 'list';

const rowsOf = ({ kind, maxLength = 0 }: Field): number => (kind === 'list' ? 4 : maxLength > 2_000 ? 8 : 3);

/** Everything that is typed. No `maxlength`: a text that is too long is kept and told, never cut. */
export function PlainInput({ field, value, describedBy, invalid, required }: FieldInputProps): JSX.Element {
  const { say } = useVisit();
  const shared = {
    id: field.key,
    name: field.key,
    placeholder: field.placeholder === undefined ? undefined : say(field.placeholder),
    'aria-describedby': describedBy,
    'aria-invalid': invalid,
    'aria-required': required,
  };
  if (isLong(field)) return <textarea {...shared} rows={rowsOf(field)} value={value} />;
  const { type = 'text', inputmode, autocomplete, short = false } = manners[field.kind] ?? {};
  return (
    <input
      {...shared}
      type={type}
      inputmode={inputmode}
      autocomplete={autocomplete}
      class={short ? 'short' : undefined}
      value={field.kind === 'date' ? dayFirst(value) : value}
    />
  );
}
