/** What registry enters; casework answers it by `GET /internal/cases/:id/registration-record`. */
export interface RegistrationRecord {
  readonly caseId: string;
  /** Which service: a registration enters an organisation, a renewal or a change goes by the one that its form names. */
  readonly service: string;
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
  /** Null where the office entered it without asking for one. */
  readonly activityField: string | null;
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
  /** Set where an office entered it, without a certificate from here: which, and the board's term. */
  readonly entry: { readonly agency: string; readonly termFrom: number; readonly termUntil: number } | null;
  readonly secretariatAddress: string;
  readonly foundedOn: string | null;
  readonly chairName: string;
  readonly secretaryName: string;
  readonly treasurerName: string;
  readonly issuedOn: string | null;
  readonly ministryNumber: string | null;
  readonly ministryDate: string | null;
}

/** `GET /internal/ormas/:id/standing`: what services may know of an organisation beyond the public record. */
export interface OrmasStanding {
  readonly id: string;
  readonly activityField: string | null;
  readonly npwp: string | null;
  /** The certificate that holds, or held last; null where the organisation never had one from here. */
  readonly certificate: {
    readonly number: string | null;
    readonly validUntil: string | null;
    readonly revokedOn: string | null;
  } | null;
}

export const certificateKinds = ['registration', 'renewal', 'change'] as const;
export type CertificateKind = (typeof certificateKinds)[number];

/** A certificate as the public record tells it. */
export interface CertificateEntry {
  readonly kind: CertificateKind;
  readonly number: string | null;
  readonly validUntil: string | null;
  /** Date YYYY-MM-DD on which it was entered in the register. */
  readonly enteredOn: string;
  readonly replacedOn: string | null;
  readonly revokedOn: string | null;
}

/** What an organisation was called or where it was before it changed; its NPWP is nobody's to read. */
export interface FormerValue {
  readonly field: 'name' | 'activity-field' | 'address';
  readonly value: string;
  /** Dates YYYY-MM-DD; from the entry in the register where nothing came before. */
  readonly from: string;
  readonly until: string;
}

/** `GET /ormas/:id/history`: certificates and former values, the latest first. */
export interface OrmasHistory {
  readonly certificates: readonly CertificateEntry[];
  readonly formerValues: readonly FormerValue[];
}
