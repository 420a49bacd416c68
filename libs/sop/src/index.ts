export { checkSection, type CheckedSection } from './check-section';
export { holds, isRequired, isShown, requirementsOf, shownAnswers } from './conditions';
export { isCaseNumber } from './fields/case-number';
export { halfYearInWords, halfYearsBefore, lastDayOfHalfYear } from './fields/half-year';
export { asFiledOnline, isFiledOnline } from './filed-online';
export { type Counted, countedIn } from './counted-field';
export { defineSop } from './define-sop';
export { checkPhoneEntry } from './entries/check-phone-entry';
export { checkPosition } from './entries/check-position';
export { checkTeam } from './entries/check-team';
export { isFileEntry } from './entries/is-file-entry';
export { entersOrganisation } from './enters-organisation';
export type { DocumentRequirement } from './document-requirement';
export type { CertificateRule, Field, FieldKind, FormSection, FormValues, When } from './form-section';
export * from './snapshot';
export { clocksFor, clocksOf, PROMISE } from './clocks-of';
export { amendSop, type AmendedTime, type Revision, type RowAmendment, type TableAmendment } from './amend-sop';
export { changesBetween, type SopChange } from './changes-between';
export { type CheckedAmendment, checkAmendment } from './check-amendment';
export { faultsOf } from './faults-of';
export { numberedRows, rowNumber } from './row-numbers';
export { type SopFault, type SopFaultCode, SopFaults } from './sop-fault';
export {
  type Ending,
  type Exclusion,
  type Executor,
  type LetterKind,
  type Sop,
  type Withdrawal,
  type WorkflowType,
  workflowTypes,
} from './sop';
export type { RowEvent, SlaPolicy, SopClock } from './sop-clock';
export type { ServiceStandard } from './service-standard';
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
  type Telling,
  type TimeLimit,
  tellings,
} from './step';
export type { Text } from './text';
export {
  isLimit,
  isOwnRow,
  limitAt,
  limitsAt,
  outcomesByTime,
  ownRowsOf,
  type RowLimit,
  type TableOfLimits,
} from './time-limits';
export { timeText } from './time-text';
export { emailOnline } from './vocabulary/email-online';
export { onwards } from './vocabulary/onwards';
export { issuanceRow, releaseRow } from './vocabulary/product-rows';
export { returnToApplicant } from './vocabulary/return-to-applicant';
export { shownOnPaper } from './vocabulary/shown-on-paper';
