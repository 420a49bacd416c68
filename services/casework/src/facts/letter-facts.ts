import { type LetterFacts, Problem } from '@loket/contracts';
import { findRow } from '@loket/database';
import { getSop, templateHashOf } from '../definitions/definition-store';
import type { CaseRow } from '../transitions/case-row';
import { entriesInWords } from '../cases/entries-in-words';
import { choiceLabel } from './choice-label';
import { numbersOfLetters } from './numbers-of-letters';
import { refusalReasons } from './refusal-reasons';

/** What a letter of the case is filled with. Needs an open transaction. */
export async function letterFactsOf(kase: CaseRow, kind: string): Promise<LetterFacts> {
  const sop = await getSop(kase.definition_hash);
  const letter = sop.letters.find((each) => each.key === kind);
  const templateHash = letter === undefined ? undefined : await templateHashOf(kase.definition_hash, letter.template);
  if (letter === undefined || templateHash === undefined)
    throw new Problem('not-found', 'Surat ini tidak ada pada layanan ini.');
  const approved = await findRow<{ closed_at: Date }>(
    `SELECT closed_at FROM task WHERE case_id = $1 AND closed_at IS NOT NULL ORDER BY closed_at DESC LIMIT 1`,
    [kase.id],
  );
  return {
    caseId: kase.id,
    caseNumber: kase.number,
    agency: kase.agency,
    templateHash,
    numbering: letter.numbering,
    title: letter.title.id,
    ...(letter.signed && { signed: true }),
    ...(letter.body !== undefined && { body: bodyOf(kase, letter.body) }),
    accountId: kase.account_id,
    approvedAt: approved?.closed_at.toISOString() ?? null,
    fields: {
      ...Object.fromEntries(Object.entries(kase.form).map(([key, value]) => [key, choiceLabel(sop, key, value)])),
      ...(await entriesInWords(sop, kase.entries)),
      refusalReasons: await refusalReasons(kase, sop),
      ...(await numbersOfLetters(kase.id)),
    },
  };
}

function bodyOf({ entries }: CaseRow, entry: string): string {
  const document = entries[entry];
  if (document === undefined) throw new Problem('not-found', 'Berkas yang akan ditandatangani belum diunggah.');
  return document;
}
