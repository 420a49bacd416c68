export { checkSection, type CheckedSection } from './check-section';
export { isRequired, isShown, requirementsOf } from './conditions';
export { halfYearsBefore, lastDayOfHalfYear } from './fields/half-year';
export { defineSop } from './define-sop';
export type { DocumentRequirement } from './document-requirement';
export type { Field, FieldKind, FormSection, FormValues, When } from './form-section';
export * from './snapshot';
export { clocksOf, PROMISE } from './clocks-of';
export { amendSop, type AmendedTime, type Revision, type RowAmendment, type TableAmendment } from './amend-sop';
export { changesBetween, type SopChange } from './changes-between';
export { type CheckedAmendment, checkAmendment } from './check-amendment';
export { faultsOf } from './faults-of';
export { numberedRows, rowNumber } from './row-numbers';
export { type SopFault, type SopFaultCode, SopFaults } from './sop-fault';
export {
  type Ending,
  type Executor,
  type LetterKind,
  type Sop,
  type Withdrawal,
  type WorkflowType,
  workflowTypes,
} from './sop';
export type { RowEvent, SlaPolicy, SopClock } from './sop-clock';
export type { SopIdentity } from './sop-identity';
export type { Provenance, StandardTime } from './standard-time';
export {
  type IssuingAuthority,
  LONGEST_TEXT,
  type Outcome,
  type OutcomeEntry,
  type Step,
  type StepOffice,
  type SystemAct,
  type TimeLimit,
} from './step';
export type { Text } from './text';
export { timeText } from './time-text';
export { onwards } from './vocabulary/onwards';
export { issuanceRow, releaseRow } from './vocabulary/product-rows';
export { returnToApplicant } from './vocabulary/return-to-applicant';
export { shownOnPaper } from './vocabulary/shown-on-paper';
