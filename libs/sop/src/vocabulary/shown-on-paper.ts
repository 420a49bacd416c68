import type { DocumentRequirement } from '../document-requirement';

/** A paper that the applicant shows at the counter; scanning it is up to the officer. */
export const shownOnPaper = (key: string, id: string, en: string): DocumentRequirement => ({
  key,
  label: { id, en },
  required: false,
  accepts: ['pdf', 'jpg', 'png'],
  maxBytes: 2 * 1024 * 1024,
});
