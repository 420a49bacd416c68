import { type Actor, type CaseEdition, type NewerEdition, Problem } from '@loket/contracts';
import { findRow } from '@loket/database';
import { changesBetween, findStep, snapshotOf } from '@loket/sop';
import { getSop } from '../definitions/definition-store';
import { type CaseRow, findCase } from '../transitions/case-row';
import { type EditionRow, editionsOf } from './edition-row';
import { hindranceOfMove } from './hindrance-of-move';
import { newerEditions } from './newer-editions';
import { holdsAt } from './role-at-office';
import { todayAt } from './today-at';

/** The case, for a supervisor of its office; to anybody else it does not exist. */
export function requireSupervised(kase: CaseRow | undefined, actor: Actor): CaseRow {
  if (kase === undefined || !holdsAt(actor, kase.agency, 'supervisor')) throw new Problem('not-found');
  return kase;
}

/** The edition that a case follows and those it could be moved to. Needs an open transaction. */
export async function caseEdition(id: string, actor: Actor): Promise<CaseEdition> {
  const kase = requireSupervised(await findCase(id), actor);
  const sop = await getSop(kase.definition_hash);
  const newer = newerEditions(
    await editionsOf(kase.agency, kase.service),
    kase.definition_hash,
    await todayAt(kase.agency),
  );
  const step = kase.position?.step ?? null;
  const views: NewerEdition[] = [];
  for (const edition of newer) views.push(await viewOf(kase, edition));
  return {
    ...{ caseId: kase.id, number: kase.number, service: kase.service, agency: kase.agency, title: sop.title },
    stepTitle: step === null ? null : (findStep(sop, step)?.title ?? null),
    revision: sop.identity.revision,
    newer: views,
    moving: (await moveUnderWay(kase.id)) !== undefined,
  };
}

async function viewOf(kase: CaseRow, edition: EditionRow): Promise<NewerEdition> {
  const [before, after] = [await getSop(kase.definition_hash), await getSop(edition.definition_hash)];
  return {
    ...{ id: edition.id, revision: edition.revision, legalBasis: edition.legal_basis, validFrom: edition.valid_from },
    changes: changesBetween(before, after),
    hindrance: hindranceOfMove(kase.snapshot, snapshotOf(after), kase.position) ?? null,
  };
}

const moveUnderWay = (caseId: string): Promise<unknown> =>
  findRow(`SELECT 1 FROM pending_change WHERE case_id = $1 AND kind = 'edition' AND settled_at IS NULL LIMIT 1`, [
    caseId,
  ]);
