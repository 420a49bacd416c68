import type { DocumentRequirement } from './document-requirement';
import type { FormSection, When } from './form-section';
import type { ServiceStandard } from './service-standard';
import type { SlaPolicy, SopClock } from './sop-clock';
import type { SopIdentity } from './sop-identity';
import type { StandardTime } from './standard-time';
import type { IssuingAuthority, Step } from './step';
import type { Text } from './text';

/** How a case of this service can end. */
export interface Ending {
  readonly key: string;
  readonly label: Text;
}

/** An application can be withdrawn while it stands at one of these rows, with the office or with the applicant. */
export interface Withdrawal {
  readonly rows: readonly string[];
  readonly ending: string;
}

/** Where the form says `when`, whoever handled the case that it names in `handlersOf` is excluded from this one. */
export interface Exclusion {
  readonly handlersOf: string;
  readonly when: When;
}

/** A letter the service issues; `template` names the Typst file in the folder `letters/`. */
export interface LetterKind {
  readonly key: string;
  readonly title: Text;
  readonly template: string;
  /**
   * Key of an entry of kind `pdf`: the letter is the file that an officer uploaded there, as it is, and what the template
   * sets is put behind its last page.
   */
  readonly body?: string;
  readonly numbering: string;
  /** The file carries the office's electronic signature (PAdES) besides its verification code. */
  readonly signed?: true;
  readonly whenAuthority?: IssuingAuthority;
}

/** A column of the table: who acts, by the name that stands in its header. */
export interface Executor {
  readonly key: string;
  readonly name: Text;
}

/** An SOP as the office signs it; the single source of tasks, clocks, checklists and timelines. */
export interface Sop {
  readonly service: string;
  /** Prefix of case numbers, e.g. SKT. */
  readonly code: string;
  readonly runsOn: WorkflowType;
  readonly title: Text;
  readonly summary: Text;
  readonly legalBasis: readonly string[];
  readonly cost: Text;
  readonly product: Text;
  /**
   * Who may file: anybody (no account), holders of an account with this purpose or with any (`account-holder`), an
   * officer for a walk-in, or an officer as part of their own work (`officer`).
   */
  readonly filedBy: 'public' | 'registrant' | 'reporter' | 'account-holder' | 'counter' | 'officer';
  /** A service of the counter that anybody may also file from the portal, without an account. */
  readonly alsoOnline?: true;
  /** Roles at the office that may file: all there are for `officer`; else besides `filedBy`, for somebody else. */
  readonly enteredBy?: readonly string[];
  readonly authority: IssuingAuthority;
  readonly identity: SopIdentity;
  readonly standard?: ServiceStandard;
  /** In the order of the table's columns. */
  readonly executors: readonly Executor[];
  readonly steps: readonly Step[];
  readonly endings: readonly Ending[];
  /** Where the applicant may take the application back, and the ending that this leads to. */
  readonly withdrawal?: Withdrawal;
  /** Whom the form keeps away from the case: in a complaint, those complained of. */
  readonly excludes?: Exclusion;
  /** What the applicant is promised, from filing to the end; runs apart from the rows' clocks. */
  readonly promise?: StandardTime;
  /** Clocks that span rows. */
  readonly clocks?: readonly SopClock[];
  /** The total that the source states below the table; the rows' times add up to it. */
  readonly statedTotal?: StandardTime;
  readonly sla?: SlaPolicy;
  readonly form: readonly FormSection[];
  readonly documents: readonly DocumentRequirement[];
  readonly letters: readonly LetterKind[];
}

/** The closed list of what can run a definition; `table` runs any table as it stands, without code of its own. */
export const workflowTypes = [
  'registration',
  'accountOpening',
  'consultation',
  'complaint',
  'reporting',
  'dataEntry',
  'table',
] as const;
export type WorkflowType = (typeof workflowTypes)[number];
