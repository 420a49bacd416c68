import type { Text } from './text';

export type FieldKind =
  | 'text'
  | 'textarea'
  | 'email'
  | 'phone'
  | 'nik'
  | 'npwp'
  | 'date'
  | 'year'
  | 'choice'
  | 'province'
  | 'regency'
  | 'district'
  | 'village'
  | 'postal-code'
  | 'latitude'
  | 'longitude'
  | 'list'
  /** An organisation of the register, by its id. */
  | 'ormas'
  /** `2026-1` for January to June, `2026-2` for July to December. */
  | 'half-year';

/** A condition on another field of the form, e.g. religious organisations only. */
export interface When {
  readonly field: string;
  readonly is: readonly string[];
}

export interface Field {
  readonly key: string;
  readonly kind: FieldKind;
  readonly label: Text;
  readonly hint?: Text;
  readonly placeholder?: Text;
  readonly required: boolean;
  readonly requiredWhen?: When;
  readonly shownWhen?: When;
  readonly maxLength?: number;
  readonly choices?: readonly { readonly value: string; readonly label: Text }[];
  /** The only answers with which the service can be had, e.g. legal entities alone; `otherwise` says why. */
  readonly mustBe?: { readonly is: readonly string[]; readonly otherwise: Text };
  /** For region lists: the field that narrows them (regency ← province). */
  readonly within?: string;
  /** Heading above this field when it opens a group (e.g. Ketua). */
  readonly group?: Text;
  /** A date that lies in the past or today, e.g. of birth or of a deed. */
  readonly past?: true;
  /** The field whose date or year this one may not lie before. */
  readonly notBefore?: string;
}

/** One page of the form. */
export interface FormSection {
  readonly key: string;
  readonly title: Text;
  /** Heading of the page where it differs from the title in the progress bar. */
  readonly heading?: Text;
  readonly fields: readonly Field[];
}

/** What a person filled in, by field key; a list is one entry per line. */
export type FormValues = Readonly<Record<string, string>>;
