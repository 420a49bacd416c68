import { type Agency, type EntryRecord, Problem } from '@loket/contracts';
import { type Sop, entersOrganisation } from '@loket/sop';
import type { CaseRow } from '../transitions/case-row';

/** What registry puts on record of an accepted entry. */
export function entryRecordOf(kase: CaseRow, sop: Sop, { regionCode }: Pick<Agency, 'regionCode'>): EntryRecord {
  if (!entersOrganisation(sop)) throw new Problem('not-found');
  return { caseId: kase.id, agency: kase.agency, regionCode, values: kase.form };
}
