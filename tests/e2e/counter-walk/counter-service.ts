/** What the pages must show of a service, taken from its source and not from its definition. */
export interface CounterService {
  readonly service: string;
  /** As its button at the counter and the filter of the queue name it. */
  readonly title: string;
  /** What the applicant answers to the form. */
  readonly answers: Readonly<Record<string, string>>;
  /** Every row that somebody at the office does: who, which row, what it asks and gives, what comes next. */
  readonly rows: readonly (readonly string[])[];
  /** The row that sends an incomplete file back. */
  readonly returns?: string;
  /** What stands in each letter, besides its number. */
  readonly letters: readonly (readonly string[])[];
}
