import type { DocumentRequirement } from './document-requirement';
import type { Field } from './form-section';
import type { Sop } from './sop';

/** Whether anybody may file the service from the portal without an account. */
export const isFiledOnline = ({ filedBy, alsoOnline }: Pick<Sop, 'filedBy' | 'alsoOnline'>): boolean =>
  filedBy === 'public' || alsoOnline === true;

/**
 * The service as it is filed from the portal without an account: what the counter may leave out is asked for, since
 * nobody stands there to be asked, and papers that are shown at the counter are uploaded.
 */
export const asFiledOnline = (sop: Sop): Sop => ({
  ...sop,
  form: sop.form.map((section) => ({ ...section, fields: section.fields.map(required) })),
  documents: sop.documents.map(required),
});

const required = <T extends Pick<Field | DocumentRequirement, 'required' | 'requiredOnline'>>(asked: T): T =>
  asked.requiredOnline === true ? { ...asked, required: true } : asked;
