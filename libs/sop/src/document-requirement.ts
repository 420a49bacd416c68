import type { When } from './form-section';
import type { Text } from './text';

/** A paper asked for with an application; the limit per kind is configuration of the office. */
export interface DocumentRequirement {
  readonly key: string;
  readonly label: Text;
  readonly hint?: Text;
  readonly required: boolean;
  /** Required where it is filed from the portal without an account, and left to the officer at the counter. */
  readonly requiredOnline?: true;
  /** As many files as there are, each with a title and a description of its own. */
  readonly many?: true;
  /** Asked for only when this holds; then it is required as `required` says. */
  readonly when?: When;
  readonly accepts: readonly ('pdf' | 'jpg' | 'png')[];
  readonly maxBytes: number;
}
