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
  /** One or more of the choices, in their order: `name,address`. */
  | 'several'
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
  | 'half-year'
  /** The number of a case of any service. */
  | 'case-number';

/** A condition on another field of the form, e.g. religious organisations only. */
export interface When {
  readonly field: string;
  readonly is: readonly string[];
}

/**
 * An organisation's SKT on the day of filing: `in-force`, or `ending`: over, or over within so many months. Whoever is not
 * bound to the organisation shows that they act for it by the document `proof`.
 */
export type CertificateRule = { readonly proof: string } & (
  { readonly standing: 'in-force' } | { readonly standing: 'ending'; readonly withinMonths: number }
);

export interface Field {
  readonly key: string;
  readonly kind: FieldKind;
  readonly label: Text;
  readonly hint?: Text;
  readonly placeholder?: Text;
  readonly required: boolean;
  /** Required where it is filed from the portal without an account, and left to the applicant at the counter. */
  readonly requiredOnline?: true;
  readonly requiredWhen?: When;
  readonly shownWhen?: When;
  /** What is answered here is shown to nobody where this holds, such as the name of somebody who stays anonymous. */
  readonly withheldWhen?: When;
  readonly maxLength?: number;
  readonly choices?: readonly { readonly value: string; readonly label: Text }[];
  /** The only answers with which the service can be had, e.g. legal entities alone; `otherwise` says why. */
  readonly mustBe?: { readonly is: readonly string[]; readonly otherwise: Text };
  /** For region lists: the field that narrows them (regency ← province). */
  readonly within?: string;
  /** Heading above this field when it opens a group (e.g. Ketua). */
  readonly group?: Text;
  /** The last field of its group; those after it stand alone. */
  readonly groupEnds?: true;
  /** Must be what the register has of the organisation that the form names. */
  readonly asInRegister?: 'activity-field';
  /** For `ormas`: how the organisation's certificate must stand for the service to be had. */
  readonly certificate?: CertificateRule;
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
