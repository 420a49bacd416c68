import type { DocumentView, FieldProblem } from '@loket/contracts';
import { type FormValues, type Sop, checkSection, requirementsOf } from '@loket/sop';

/** Everything that keeps a draft from being handed in: fields by section, and required documents not uploaded. */
export function checkDraft(sop: Sop, values: FormValues, documents: readonly DocumentView[]): FieldProblem[] {
  const fields = sop.form.flatMap((section) =>
    Object.entries(checkSection(section, values, 'id').errors).map(([field, message]) => ({
      section: section.key,
      field,
      message,
    })),
  );
  const uploaded = new Set(documents.map((each) => each.requirement));
  const missing = requirementsOf(sop, values)
    .filter((requirement) => requirement.required && !uploaded.has(requirement.key))
    .map((requirement) => ({
      section: 'documents',
      field: requirement.key,
      message: `${requirement.label.id} belum diunggah.`,
    }));
  return [...fields, ...missing];
}
