import type { DocumentRequirement } from './document-requirement';
import type { FormSection } from './form-section';
import type { Text } from './text';

/** Where a standard time comes from; printed beside it. */
export type Provenance = 'source' | 'law' | 'local default';

/** A standard time. Days are working days of the office that holds the step (design: working time, rule 2). */
export interface StandardTime {
  readonly kind: 'minutes' | 'hours' | 'days';
  readonly budget: number;
  readonly provenance: Provenance;
  readonly basis?: string;
}

/** Which office's officers may act on a step: that of the case, or a named one. */
export type StepOffice = 'case-office' | 'ministry';

/** What the officer enters with an outcome, e.g. the ministry's number and date. */
export interface OutcomeEntry {
  readonly key: string;
  readonly kind: 'text' | 'date' | 'pdf';
  readonly label: Text;
  readonly hint?: Text;
  /** Asked for only under this issuing authority; always when left out. */
  readonly whenAuthority?: IssuingAuthority;
}

/** Who issues the certificate (Permendagri 57/2017 arts 5–6 against the source's way). */
export type IssuingAuthority = 'province' | 'ministry';

export interface Outcome {
  readonly label: Text;
  /** How a timeline tells it once it is done, e.g. Disetujui; the label when left out. */
  readonly told?: Text;
  /** A step key, `applicant` (the file goes back for correction), or an end such as `refused`. */
  readonly leadsTo: string;
  readonly reason?: 'required' | 'per-document';
  /** The outcome is refused while a required document lacks a positive verdict. */
  readonly needsAllVerdicts?: boolean;
  readonly entries?: readonly OutcomeEntry[];
  /** Colours the button; `grave` ends the case against the applicant. */
  readonly tone?: 'positive' | 'neutral' | 'grave';
}

/** One row of an SOP table. */
export interface Step {
  readonly key: string;
  readonly activity: Text;
  /** Short title for timelines and queues. */
  readonly title: Text;
  /** A role key, `applicant`, or `system` for what the workflow does itself. */
  readonly executor: string;
  readonly office: StepOffice;
  readonly completeness: readonly string[];
  readonly within?: StandardTime;
  readonly output?: Text;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** Steps whose last decider may not also decide this one. */
  readonly fourEyesWith?: readonly string[];
}

/** How a case of this service can end. */
export interface Ending {
  readonly key: string;
  readonly label: Text;
}

/** A letter the service issues; `template` names the Typst file in the folder `letters/`. */
export interface LetterKind {
  readonly key: string;
  readonly title: Text;
  readonly template: string;
  readonly numbering: string;
  readonly whenAuthority?: IssuingAuthority;
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
  /** Who may file: anybody (no account), or holders of an account with this purpose. */
  readonly filedBy: 'public' | 'registrant' | 'reporter';
  readonly authority: IssuingAuthority;
  readonly steps: readonly Step[];
  readonly endings: readonly Ending[];
  readonly form: readonly FormSection[];
  readonly documents: readonly DocumentRequirement[];
  readonly letters: readonly LetterKind[];
}

/** The closed list of what can run a definition. */
export type WorkflowType = 'registration' | 'accountOpening';
