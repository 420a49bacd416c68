import { type LetterOrder, Problem, zoneOfRegion } from '@loket/contracts';
import { findRow, inTransaction, newId } from '@loket/database';
import { localDate } from '@loket/working-time';
import type { DataSource } from 'typeorm';
import { contentOf } from './letter-content';
import { type LetterRow, letterColumns } from './letter-row';
import type { LetterSources } from './letter-sources';
import { takeLetterNumber } from './take-letter-number';
import { newVerificationCode } from './verification-code';

/** Says that another call has reserved the letter meanwhile; thrown so that the number taken here goes back. */
class AlreadyReserved extends Error {}

export const findByKey = (source: DataSource, key: string): Promise<LetterRow | undefined> =>
  inTransaction(source, () => findRow<LetterRow>(`SELECT ${letterColumns} FROM letter WHERE key = $1`, [key]));

/** Takes a number and writes the letter in one transaction; a repeated order finds what the first wrote. */
export async function reserveLetter(
  source: DataSource,
  order: LetterOrder,
  sources: LetterSources,
  portalUrl: string,
): Promise<LetterRow> {
  try {
    return await inTransaction(source, () => takeAndInsert(order, sources, portalUrl));
  } catch (error) {
    if (!(error instanceof AlreadyReserved)) throw error;
    const reserved = await findByKey(source, order.key);
    if (reserved !== undefined) return reserved;
    throw new Problem('already-decided', 'Surat jenis ini sudah dibuat untuk tahap tersebut.');
  }
}

async function takeAndInsert(
  order: LetterOrder,
  { facts, agency }: LetterSources,
  portalUrl: string,
): Promise<LetterRow> {
  const datedOn = localDate(Date.now(), zoneOfRegion(agency.regionCode));
  const { year, serial, number } = await takeLetterNumber(agency, facts.numbering, Number(datedOn.slice(0, 4)));
  const code = newVerificationCode();
  const content = contentOf(facts, agency, {
    number,
    code,
    datedOn,
    verificationUrl: `${portalUrl.replace(/\/$/, '')}/periksa/${code}`,
  });
  const row = await findRow<LetterRow>(
    `INSERT INTO letter (id, key, case_id, kind, visit, account_id, agency, agency_name, series, year, serial, number, code, title, subject,
       template_hash, content, state, dated_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, 'reserved', $18)
     ON CONFLICT DO NOTHING RETURNING ${letterColumns}`,
    [
      ...[
        newId(),
        order.key,
        order.caseId,
        order.kind,
        order.visit,
        facts.accountId,
        agency.id,
        agency.name,
        facts.numbering,
        year,
        serial,
      ],
      ...[
        number,
        code,
        facts.title,
        facts.fields['organisationName'] ?? facts.caseNumber,
        facts.templateHash,
        content,
        datedOn,
      ],
    ],
  );
  if (row === undefined) throw new AlreadyReserved();
  return row;
}
