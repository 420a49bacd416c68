import type { PostedFields } from '../../forms/posted-form';
import type { Errors } from './read-edition';

/** What each part of the table editor is rendered from: the fields as typed, and what is wrong with them. */
export interface EditionFormProps {
  readonly typed: PostedFields;
  readonly errors: Errors;
}
