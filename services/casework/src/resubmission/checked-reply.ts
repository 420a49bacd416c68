import { Problem } from '@loket/contracts';
import type { Sop } from '@loket/sop';
import { changesInForce } from '../cases/changes-in-force';
import { replyAskedIn } from '../cases/writings';
import { checkLongText } from '../tasks/check-long-text';

/**
 * The reply as it is kept, by its key; nothing where none was asked for. Throws `invalid-form` at that key. Needs an
 * open transaction.
 */
export async function checkedReply(
  caseId: string,
  sop: Sop,
  typed: string | undefined,
): Promise<Readonly<Record<string, string>>> {
  const asked = replyAskedIn(sop, await changesInForce(caseId));
  if (asked === null) return {};
  const { value, error } = checkLongText(asked, typed);
  if (error !== undefined) throw new Problem('invalid-form', undefined, [{ field: asked.key, message: error }]);
  return { [asked.key]: value };
}
