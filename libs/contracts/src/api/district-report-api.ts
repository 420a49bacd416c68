/** Files of one kecamatan in the period. */
export interface DistrictCount {
  /** Its code; '' where the form names none. */
  readonly district: string;
  /** Came in. */
  readonly received: number;
  /** Passed the row that counts. */
  readonly counted: number;
  /** Were closed. */
  readonly finished: number;
}

/** `GET /agencies/:agency/reports/by-district?service=&from=&to=`: dates of the office, both of them counted. */
export interface DistrictReport {
  readonly agency: string;
  readonly service: string;
  readonly title: { readonly id: string; readonly en: string };
  readonly from: string;
  readonly to: string;
  /** Title of the row that counts; null where the table has none. */
  readonly counting: { readonly id: string; readonly en: string } | null;
  /** Every kecamatan that can be chosen, and any other that a file has. */
  readonly rows: readonly DistrictCount[];
}
