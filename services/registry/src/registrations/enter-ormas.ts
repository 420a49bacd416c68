import type { RegistrationRecord } from '@loket/contracts';
import { findRow, getRow, newId, rows } from '@loket/database';
import { type RegistrationFacts, factsOf } from './registration-facts';

/** Permendagri 57/2017: an SKT holds for five years. */
const VALIDITY = '5 years';

export interface Entered {
  readonly id: string;
  /** False where the case had been entered before. */
  readonly isNew: boolean;
  readonly registeredAt: Date;
}

/** Enters an ormas with its board and certificate; a case that is entered already gives the same ormas. Needs an open transaction. */
export async function enterOrmas(record: RegistrationRecord, letterId: string | null): Promise<Entered> {
  const facts = factsOf(record);
  const id = newId();
  const entered = await findRow<{ registered_at: Date }>(
    `INSERT INTO ormas (id, case_id, agency, account_id, name, acronym, activity_field, province_code, regency_code, secretariat_address, founded_on)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (case_id) DO NOTHING RETURNING registered_at`,
    [
      ...[
        id,
        record.caseId,
        record.agency,
        record.accountId,
        facts.organisationName,
        facts.acronym,
        facts.activityField,
      ],
      ...[facts.province, facts.regency, facts.secretariatAddress, facts.foundedOn],
    ],
  );
  if (entered === undefined) return enteredBefore(record.caseId);
  await enterBoard(id, facts);
  await rows(
    `INSERT INTO certificate (id, ormas_id, case_id, letter_id, ministry_number, ministry_date, valid_until)
     VALUES ($1, $2, $3, $4, $5, $6::date, ($6::date + interval '${VALIDITY}')::date)`,
    [newId(), id, record.caseId, letterId, facts.ministryNumber, facts.ministryDate],
  );
  return { id, isNew: true, registeredAt: entered.registered_at };
}

async function enteredBefore(caseId: string): Promise<Entered> {
  const { id, registered_at: registeredAt } = await getRow<{ id: string; registered_at: Date }>(
    `SELECT id, registered_at FROM ormas WHERE case_id = $1`,
    [caseId],
  );
  return { id, isNew: false, registeredAt };
}

async function enterBoard(
  ormasId: string,
  { chairName, secretaryName, treasurerName }: RegistrationFacts,
): Promise<void> {
  await rows(
    `INSERT INTO board_member (ormas_id, post, name) VALUES ($1, 'chair', $2), ($1, 'secretary', $3), ($1, 'treasurer', $4)`,
    [...[ormasId, chairName, secretaryName, treasurerName]],
  );
}
