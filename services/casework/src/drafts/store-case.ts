import { randomBytes } from 'node:crypto';
import { type DocumentView, type SubmissionAccepted, topics } from '@loket/contracts';
import { getRow, rows } from '@loket/database';
import { publishEvent } from '@loket/messaging';
import { type FormValues, type Sop, requirementsOf, snapshotOf } from '@loket/sop';
import { calendarOfAgency } from '../calendars/agency-calendar';
import { refuseParallel } from '../certificates/refuse-parallel';
import { editionInForce } from '../definitions/definition-store';
import { excludeHandlers } from '../exclusions/exclude-handlers';
import { findCase } from '../transitions/case-row';
import type { DraftRow } from './draft-row';
import { subjectIn } from './subject-in';
import { takeCaseNumber } from './take-case-number';

export interface Submission {
  readonly draft: DraftRow;
  readonly sop: Sop;
  readonly values: FormValues;
  readonly documents: readonly DocumentView[];
  readonly agencyCode: string;
  /** Whom or what the case is about, where the form itself does not say it in words. */
  readonly subject?: string | undefined;
  readonly at: Date;
}

/** Stores a draft as a case with its number, once: a second submission finds the first. Needs an open transaction. */
export async function storeCase({
  draft,
  sop,
  values,
  documents,
  agencyCode,
  subject,
  at,
}: Submission): Promise<SubmissionAccepted> {
  // One at a time per draft, so that a double click takes one number.
  await getRow(`SELECT id FROM draft WHERE id = $1 FOR UPDATE`, [draft.id]);
  const known = await findCase(draft.id);
  if (known !== undefined) return { caseId: known.id, number: known.number, trackingSecret: known.tracking_secret };
  await refuseParallel(sop, values);
  const edition = await editionInForce(draft.agency, draft.service, at);
  if (edition === undefined) throw new Error(`${draft.agency} offers no edition of ${draft.service}`);
  const { zone } = await calendarOfAgency(draft.agency);
  const number = await takeCaseNumber(sop.code, agencyCode, at, zone);
  const trackingSecret = randomBytes(18).toString('base64url');
  await rows(
    `INSERT INTO case_file (id, number, service, agency, ministry_agency, account_id, definition_hash, snapshot, form, subject, tracking_secret, submitted_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      draft.id,
      number,
      draft.service,
      draft.agency,
      edition.ministry_agency,
      draft.account_id,
      draft.definition_hash,
      snapshotOf({ ...sop, authority: edition.authority }),
      values,
      subject ?? subjectIn(sop, values) ?? number,
      trackingSecret,
      at,
    ],
  );
  await excludeHandlers(draft.id, sop, values);
  const asked = new Set(requirementsOf(sop, values).map((each) => each.key));
  await storeDocuments(
    draft.id,
    documents.filter((each) => asked.has(each.requirement)),
  );
  await publishEvent({
    topic: topics.case,
    type: 'case.submitted',
    key: draft.id,
    version: 0,
    time: at,
    data: {
      caseId: draft.id,
      number,
      service: draft.service,
      agency: draft.agency,
      step: null,
      visit: 0,
      accountId: draft.account_id,
    },
  });
  return { caseId: draft.id, number, trackingSecret };
}

/** Makes these the case's current documents; earlier ones stay on record. Needs an open transaction. */
export async function storeDocuments(caseId: string, documents: readonly DocumentView[]): Promise<void> {
  await rows(`UPDATE case_document SET current = false WHERE case_id = $1`, [caseId]);
  for (const each of documents) {
    await rows(
      `INSERT INTO case_document (case_id, document_id, requirement, file_name, content_type, title, note) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (case_id, document_id) DO UPDATE SET current = true`,
      [caseId, each.id, each.requirement, each.fileName, each.contentType, each.title ?? null, each.note ?? null],
    );
  }
}
