import type { DossierAccess, RoleGrant } from '@loket/contracts';
import { findRow } from '@loket/database';
import { type Sop, isFileEntry, requirementsOf } from '@loket/sop';
import { filesAsked, isHandedOver, isLetterBody, isOfOffice } from '../cases/attachments';
import { documentsOf } from '../cases/case-documents';
import { mayRead } from '../cases/readable-case';
import { getSop } from '../definitions/definition-store';
import { findDraft } from '../drafts/draft-row';
import { isOwnDraft } from '../drafts/drafts.service';
import { isFiledByGuest, isGuestOf } from '../public-drafts/guest';
import { replaceable } from '../public-drafts/replaceable';
import { sopOfDraft } from '../public-drafts/sop-of-draft';
import { entriesAsked } from '../tasks/check-decision';
import { type CaseRow, findCase } from '../transitions/case-row';
import { isSentBack } from '../transitions/present-limit';

const nothing: DossierAccess = { read: false, write: [] };
const LARGEST_ENTRY_FILE = 10 * 1024 * 1024;

type Writable = DossierAccess['write'];

/** What an account may do with the files of a draft or case. Needs an open transaction. */
export async function dossierAccess(
  dossierId: string,
  accountId: string,
  roles: readonly RoleGrant[],
): Promise<DossierAccess> {
  const kase = await findCase(dossierId);
  if (kase !== undefined)
    return isGuestOf(kase.id, { accountId }) ? guestAccess(kase) : caseAccess(kase, accountId, roles);
  const draft = await findDraft(dossierId);
  if (draft === undefined || !isOwnDraft(draft, { accountId })) return nothing;
  const sop = await sopOfDraft(draft);
  return { read: true, write: requirementsOf(sop, draft.form).map(writable) };
}

async function caseAccess(kase: CaseRow, accountId: string, roles: readonly RoleGrant[]): Promise<DossierAccess> {
  if (!(await mayRead(kase, { accountId, purposes: [], roles }))) return nothing;
  const sop = await getSop(kase.definition_hash);
  if (kase.account_id !== accountId) return { read: true, write: await entryFiles(kase, sop, accountId) };
  const withheld = await withheldFiles(kase, sop);
  if (!isSentBack(sop, kase.position)) return { read: true, withheld, write: [] };
  const rejected = new Set(
    (await documentsOf(kase, sop)).filter((each) => each.verdict === 'rejected').map((each) => each.requirement),
  );
  return {
    read: true,
    withheld,
    write: sop.documents.filter(({ key, many }) => many === true || rejected.has(key)).map(writable),
  };
}

/**
 * Whoever holds the secret link of a case that was filed with uploads: what was handed in stays shut to them, but for
 * what they are asked to replace while the file is with them.
 */
async function guestAccess(kase: CaseRow): Promise<DossierAccess> {
  if (!(await isFiledByGuest(kase))) return nothing;
  const sop = await getSop(kase.definition_hash);
  const documents = requirementsOf(sop, kase.form);
  const write = isSentBack(sop, kase.position) ? replaceable(documents, await documentsOf(kase, sop)) : [];
  const shut = documents.filter((each) => !write.includes(each)).map(({ key }) => key);
  return { read: true, withheld: [...shut, ...(await withheldFiles(kase, sop))], write: write.map(writable) };
}

/** What officers added is the applicant's from the hand-over on, but for what a letter is made of and photos of a visit. */
async function withheldFiles(kase: CaseRow, sop: Sop): Promise<string[]> {
  const files = filesAsked(sop, kase.snapshot.authority).map(({ key }) => key);
  return (await isHandedOver(kase.id)) ? files.filter((key) => isOfOffice(sop, key)) : files;
}

/** Files that the holder of the open task enters with the decision, such as the ministry's certificate. */
async function entryFiles(kase: CaseRow, sop: Sop, accountId: string): Promise<Writable> {
  const task = await findRow<{ step: string }>(
    `SELECT step FROM task WHERE case_id = $1 AND closed_at IS NULL AND assignee = $2`,
    [kase.id, accountId],
  );
  const step = sop.steps.find((each) => each.key === task?.step);
  return Object.values(step?.outcomes ?? {})
    .flatMap((outcome) => entriesAsked(outcome, kase.snapshot.authority))
    .filter(isFileEntry)
    .map(({ key, kind }) => ({
      requirement: key,
      accepts: kind === 'photo' ? (['jpg', 'png'] as const) : (['pdf'] as const),
      maxBytes: LARGEST_ENTRY_FILE,
      ...(isLetterBody(sop, key) && { toSign: true }),
    }));
}

const writable = ({ key, accepts, maxBytes, many }: Sop['documents'][number]): Writable[number] => ({
  requirement: key,
  accepts,
  maxBytes,
  ...(many && { many }),
});
