/** What a reminder of a half-yearly report is filled with. */
export interface ReportFacts {
  /** The person written to. */
  readonly name: string;
  readonly ormasName: string;
  /** Written like `2026-1`. */
  readonly halfYear: string;
  /** Date YYYY-MM-DD. */
  readonly dueOn: string;
  readonly filingUrl: string;
  readonly recordUrl: string;
}
