import type { DocumentRequirement } from '../document-requirement';

/** A paper that the applicant shows at the counter, where scanning it is up to the officer, and uploads when filing online. */
export const shownOnPaper = (key: string, id: string, en: string): DocumentRequirement => ({
  key,
  label: { id, en },
  required: false,
  requiredOnline: true,
  accepts: ['pdf', 'jpg', 'png'],
  maxBytes: 2 * 1024 * 1024,
});
