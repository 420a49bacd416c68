export { checkSection, type CheckedSection } from './check-section';
export { isRequired, isShown, requirementsOf } from './conditions';
export { defineSop } from './define-sop';
export type { DocumentRequirement } from './document-requirement';
export type { Field, FieldKind, FormSection, FormValues, When } from './form-section';
export * from './snapshot';
export type {
  Ending,
  IssuingAuthority,
  LetterKind,
  Outcome,
  OutcomeEntry,
  Provenance,
  Sop,
  StandardTime,
  Step,
  StepOffice,
  WorkflowType,
} from './sop';
export type { Text } from './text';
