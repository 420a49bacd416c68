import { type Sop, asFiledOnline } from '@loket/sop';
import { getSop } from '../definitions/definition-store';
import type { DraftRow } from '../drafts/draft-row';

/** The definition by which a draft is filled in: without an account more is asked for. Needs an open transaction. */
export async function sopOfDraft({
  definition_hash,
  secret,
}: Pick<DraftRow, 'definition_hash' | 'secret'>): Promise<Sop> {
  const sop = await getSop(definition_hash);
  return secret === null ? sop : asFiledOnline(sop);
}
