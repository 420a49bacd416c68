import type { DossierAccess, RoleGrant } from '@loket/contracts';
import { findRow } from '@loket/database';
import { type Sop, requirementsOf } from '@loket/sop';
import { filesAsked, isHandedOver } from '../cases/attachments';
import { documentsOf } from '../cases/case-documents';
import { mayRead } from '../cases/readable-case';
import { getSop } from '../definitions/definition-store';
import { findDraft } from '../drafts/draft-row';
import { entriesAsked } from '../tasks/check-decision';
import { type CaseRow, findCase } from '../transitions/case-row';

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
  if (kase !== undefined) return caseAccess(kase, accountId, roles);
  const draft = await findDraft(dossierId);
  if (draft === undefined || draft.account_id !== accountId) return nothing;
  const sop = await getSop(draft.definition_hash);
  return { read: true, write: requirementsOf(sop, draft.form).map(writable) };
}

async function caseAccess(kase: CaseRow, accountId: string, roles: readonly RoleGrant[]): Promise<DossierAccess> {
  if (!(await mayRead(kase, { accountId, purposes: [], roles }))) return nothing;
  const sop = await getSop(kase.definition_hash);
  if (kase.account_id !== accountId) return { read: true, write: await entryFiles(kase, sop, accountId) };
  const withheld = await withheldFiles(kase, sop);
  if (kase.position?.holder !== 'applicant') return { read: true, withheld, write: [] };
  const rejected = new Set(
    (await documentsOf(kase, sop)).filter((each) => each.verdict === 'rejected').map((each) => each.requirement),
  );
  return { read: true, withheld, write: sop.documents.filter((each) => rejected.has(each.key)).map(writable) };
}

/** What officers added is the applicant's from the hand-over on. */
const withheldFiles = async (kase: CaseRow, sop: Sop): Promise<string[]> =>
  (await isHandedOver(kase.id)) ? [] : filesAsked(sop, kase.snapshot.authority).map(({ key }) => key);

/** Files that the holder of the open task enters with the decision, such as the ministry's certificate. */
async function entryFiles(kase: CaseRow, sop: Sop, accountId: string): Promise<Writable> {
  const task = await findRow<{ step: string }>(
    `SELECT step FROM task WHERE case_id = $1 AND closed_at IS NULL AND assignee = $2`,
    [kase.id, accountId],
  );
  const step = sop.steps.find((each) => each.key === task?.step);
  return Object.values(step?.outcomes ?? {})
    .flatMap((outcome) => entriesAsked(outcome, kase.snapshot.authority))
    .filter((entry) => entry.kind === 'pdf')
    .map((entry) => ({ requirement: entry.key, accepts: ['pdf'], maxBytes: LARGEST_ENTRY_FILE }));
}

const writable = ({ key, accepts, maxBytes }: Sop['documents'][number]): Writable[number] => ({
  requirement: key,
  accepts,
  maxBytes,
});
