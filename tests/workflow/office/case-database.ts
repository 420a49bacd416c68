import { inTransaction, rows } from '@loket/database';
import { definition as accountOpening } from '@loket/account-opening';
import { definition as ktpRecording } from '@loket/ktp-recording';
import { definition as referenceLetter } from '@loket/reference-letter';
import { definition as consultation } from '@loket/consultation';
import { definition as registration } from '@loket/registration';
import type { Sop } from '@loket/sop';
import { hashOf } from '@loket/sop/publishing';
import { type TestDatabase, createTestDatabase } from '@loket/testing';
import { seedCalendar } from '@loket/working-time';
import { adoptCalendar } from '../../../services/casework/src/calendars/agency-calendar';
import { adoptEdition } from '../../../services/casework/src/definitions/adopt-edition';
import { appendOnly, migrations } from '../../../services/casework/src/migrations';

export const AGENCY = 'bakesbangpol-kalteng';
const MINISTRY = 'kemendagri';

/** The SOPs that the office offers, by service. */
export const sops: Readonly<Record<string, Sop>> = {
  [registration.service]: registration,
  [accountOpening.service]: accountOpening,
  [consultation.service]: consultation,
  [ktpRecording.service]: ktpRecording,
  [referenceLetter.service]: referenceLetter,
};

/** Casework's database with an office, the ministry, and the SOPs as published. */
export async function createCaseDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase({ migrations, appendOnly });
  await inTransaction(database.source, async () => {
    for (const agency of [AGENCY, MINISTRY]) await adoptCalendar(agency, seedCalendar('perpres-wib'));
    for (const sop of Object.values(sops)) {
      await rows(`INSERT INTO definition (hash, service, sop, templates) VALUES ($1, $2, $3, '{}')`, [
        hashOf(sop),
        sop.service,
        sop,
      ]);
      await adoptEdition({
        agency: AGENCY,
        service: sop.service,
        authority: 'province',
        ministryAgency: MINISTRY,
        validFrom: '2026-01-01',
      });
    }
  });
  return database;
}
