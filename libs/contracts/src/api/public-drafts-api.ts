import type { CaseContact } from './casework-api';

/** `POST /internal/public-drafts`: a draft that no account has. The secret is told this once. */
export interface PublicDraftOpened {
  readonly id: string;
  readonly secret: string;
}

/** What somebody without an account holds: the secret of their draft, or that of a case with its number. */
export type GuestKey =
  { readonly draft: string; readonly secret: string } | { readonly number: string; readonly secret: string };

/** `POST /internal/guests`: the draft or case that the key opens. */
export interface GuestDossier {
  readonly dossierId: string;
}

/** `POST /internal/guest-tokens` of accounts: the short-lived proof by which a guest acts, on that dossier alone. */
export interface GuestTokenIssued {
  readonly actorToken: string;
  readonly expiresAt: string;
}

/** `GET /internal/drafts/:id/return-link`: what the mail with the link back to a draft says. */
export interface ReturnLink {
  readonly contact: CaseContact | null;
  readonly serviceTitle: string;
  readonly path: string;
}
