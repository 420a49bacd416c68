import { inTransaction, rows } from '@loket/database';
import { changeDefinition as accountChange, definition as accountOpening } from '@loket/account-opening';
import { definition as dataEntry } from '@loket/data-entry';
import { definition as ktpRecording } from '@loket/ktp-recording';
import { definition as referenceLetter } from '@loket/reference-letter';
import { definition as complaint } from '@loket/complaint';
import { definition as consultation } from '@loket/consultation';
import { definition as ormasChange } from '@loket/ormas-change';
import { definition as ormasRenewal } from '@loket/ormas-renewal';
import { definition as registration } from '@loket/registration';
import { definition as reporting } from '@loket/reporting';
import type { Sop } from '@loket/sop';
import { hashOf } from '@loket/sop/publishing';
import { type TestDatabase, createTestDatabase } from '@loket/testing';
import { type SeedOffice, seedCalendar } from '@loket/working-time';
import { adoptCalendar } from '../../../services/casework/src/calendars/agency-calendar';
import { adoptEdition } from '../../../services/casework/src/definitions/adopt-edition';
import { objection } from './objection-sop';
import { appendOnly, migrations } from '../../../services/casework/src/migrations';

export const AGENCY = 'bakesbangpol-kalteng';
const MINISTRY = 'kemendagri';

/** The SOPs that the office offers, by service. */
export const sops: Readonly<Record<string, Sop>> = {
  [registration.service]: registration,
  [ormasRenewal.service]: ormasRenewal,
  [ormasChange.service]: ormasChange,
  [reporting.service]: reporting,
  [accountOpening.service]: accountOpening,
  [accountChange.service]: accountChange,
  [consultation.service]: consultation,
  [complaint.service]: complaint,
  [dataEntry.service]: dataEntry,
  [ktpRecording.service]: ktpRecording,
  [referenceLetter.service]: referenceLetter,
  [objection.service]: objection,
};

/** An office besides the province's, with its own hours and zone. */
export interface OtherOffice {
  readonly agency: string;
  readonly hours: SeedOffice;
  readonly sops: readonly Sop[];
}

/** Casework's database with the province's office, the ministry, whatever offices there are besides, and the SOPs as published. */
export async function createCaseDatabase(others: readonly OtherOffice[] = []): Promise<TestDatabase> {
  const database = await createTestDatabase({ migrations, appendOnly });
  await inTransaction(database.source, async () => {
    for (const agency of [AGENCY, MINISTRY]) await adoptCalendar(agency, seedCalendar('perpres-wib'));
    for (const sop of Object.values(sops)) await offer(AGENCY, sop);
    for (const other of others) {
      await adoptCalendar(other.agency, seedCalendar(other.hours));
      for (const sop of other.sops) await offer(other.agency, sop);
    }
  });
  return database;
}

async function offer(agency: string, sop: Sop): Promise<void> {
  await rows(
    `INSERT INTO definition (hash, service, sop, templates) VALUES ($1, $2, $3, '{}') ON CONFLICT (hash) DO NOTHING`,
    [hashOf(sop), sop.service, sop],
  );
  await adoptEdition({
    agency,
    service: sop.service,
    authority: 'province',
    ministryAgency: MINISTRY,
    validFrom: '2026-01-01',
  });
}
