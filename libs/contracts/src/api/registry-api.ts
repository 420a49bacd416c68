/** What registry enters; casework answers it by `GET /internal/cases/:id/registration-record`. */
export interface RegistrationRecord {
  readonly caseId: string;
  readonly agency: string;
  readonly accountId: string | null;
  readonly ministryNumber: string | null;
  readonly ministryDate: string | null;
  /** The form as submitted, by field key. */
  readonly values: Readonly<Record<string, string>>;
}

export interface OrmasHit {
  readonly id: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly activityField: string;
  readonly regencyCode: string;
  readonly certificateNumber: string | null;
  readonly validUntil: string | null;
}

export interface OrmasSearchResult {
  readonly hits: readonly OrmasHit[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

/** The public record: no personal data beyond the names of the board's officers. */
export interface OrmasView extends OrmasHit {
  readonly provinceCode: string;
  readonly secretariatAddress: string;
  readonly foundedOn: string | null;
  readonly chairName: string;
  readonly secretaryName: string;
  readonly treasurerName: string;
  readonly issuedOn: string | null;
  readonly ministryNumber: string | null;
  readonly ministryDate: string | null;
}
