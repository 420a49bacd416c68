/** A report of an ormas on one half-year, as the public record shows it; a half-year is written like `2026-1`. */
export interface OrmasReport {
  readonly halfYear: string;
  /** Date YYYY-MM-DD on which the office accepted it. */
  readonly acceptedOn: string;
  /** Number of the letter that confirms it; null until the letter is issued. */
  readonly letterNumber: string | null;
}

/** `GET /ormas/:id/reports`: what an ormas has reported, the latest half-year first, and what it has not. */
export interface OrmasReports {
  readonly reports: readonly OrmasReport[];
  /** Half-years that have ended since its registration and are not reported on, the latest first. */
  readonly missing: readonly string[];
}

/** Why an ormas cannot be reported on for a half-year. */
export type ReportRefusal =
  | { readonly code: 'already-reported'; readonly letterNumber: string | null }
  | { readonly code: 'not-over'; readonly lastDay: string }
  | { readonly code: 'before-registration'; readonly registeredOn: string };

/** `GET /internal/ormas/:id/reportable?halfYear=`: whether a report can be taken in today; `refusal` null where it can. */
export interface Reportable {
  readonly refusal: ReportRefusal | null;
}

/** What registry enters of an accepted report; casework answers it by `GET /internal/cases/:id/report-record`. */
export interface ReportRecord {
  readonly caseId: string;
  readonly agency: string;
  readonly accountId: string | null;
  readonly ormasId: string;
  readonly halfYear: string;
  /** When the office accepted it. */
  readonly acceptedAt: string;
}

/** `GET /own-ormas` with an actor token, and `GET /internal/ormas-bindings?account=` or `?ormas=`: who acts for an ormas. */
export interface OrmasBinding {
  readonly accountId: string;
  readonly ormasId: string;
}

export const reportReminders = ['ended', 'soon', 'late'] as const;
/** Which reminder of a report: its half-year has ended, it is due soon, or it is late. */
export type ReportReminder = (typeof reportReminders)[number];

/** `POST /internal/report-reminders` at registry: tells of every report of the office that is missing, each once. */
export interface ReportRemindersForm {
  readonly agency: string;
  readonly halfYear: string;
  readonly reminder: ReportReminder;
  /** Date YYYY-MM-DD by which the report is due. */
  readonly dueOn: string;
  /** Ormas whose report is with the office already. */
  readonly except: readonly string[];
}

/** `PUT /agencies/:id/report-rule`: when an office wants half-yearly reports, and how long before that it reminds. */
export interface ReportRuleForm {
  /** A report is due on the last day of the month this many months after its half-year ended; 1 to 6. */
  readonly dueAfterMonths: number;
  /** 1 to 28. */
  readonly remindBeforeDays: number;
}

/** `GET /agencies/:id/report-rule`. */
export interface ReportRuleView extends ReportRuleForm {
  /** Whether the office has set it; the product's usual rule otherwise. */
  readonly isOwn: boolean;
}
