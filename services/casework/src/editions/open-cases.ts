import type { CaseByEdition } from '@loket/contracts';
import { rows } from '@loket/database';
import { findStep } from '@loket/sop';
import { editionInForce, getSop } from '../definitions/definition-store';

/** More than fit one page of a supervisor's; those that follow an older edition come first. */
const MOST = 200;

interface OpenCase {
  readonly id: string;
  readonly number: string;
  readonly definition_hash: string;
  readonly step: string | null;
}

/** An office's cases of a service that are under way, with the edition that each follows. Needs an open transaction. */
export async function openCases(agency: string, service: string): Promise<CaseByEdition[]> {
  const inForce = await editionInForce(agency, service, new Date());
  const found = await rows<OpenCase>(
    `SELECT id, number, definition_hash, position->>'step' AS step FROM case_file
     WHERE agency = $1 AND service = $2 AND closed_at IS NULL
     ORDER BY definition_hash = $3, submitted_at LIMIT ${MOST}`,
    [agency, service, inForce?.definition_hash ?? ''],
  );
  const views: CaseByEdition[] = [];
  for (const row of found) views.push(await viewOf(row, inForce?.definition_hash));
  return views;
}

async function viewOf(
  { id, number, definition_hash, step }: OpenCase,
  inForce: string | undefined,
): Promise<CaseByEdition> {
  const sop = await getSop(definition_hash);
  return {
    ...{ caseId: id, number, revision: sop.identity.revision, behind: definition_hash !== inForce },
    stepTitle: (step === null ? undefined : findStep(sop, step)?.title) ?? { id: '–', en: '–' },
  };
}
