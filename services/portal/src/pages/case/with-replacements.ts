import type { CaseView, DocumentView } from '@loket/contracts';

/**
 * The case with what the applicant has uploaded since the file came back: casework takes note of a replacement only
 * when the file is handed in again.
 */
export function withReplacements(kase: CaseView, uploaded: readonly DocumentView[]): CaseView {
  const documents = kase.documents.map((document) => {
    const present = uploaded.find(({ requirement }) => requirement === document.requirement);
    if (!document.replaceable || present === undefined || present.id === document.id) return document;
    const { id, fileName, contentType } = present;
    return { ...document, id, fileName, contentType, verdict: null, reason: null };
  });
  return { ...kase, documents };
}
