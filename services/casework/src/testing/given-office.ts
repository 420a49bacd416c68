import { inTransaction, newId, rows } from '@loket/database';
import type { IssuingAuthority, Sop } from '@loket/sop';
import { hashOf } from '@loket/sop/publishing';
import { type TestDatabase, createTestDatabase } from '@loket/testing';
import { seedCalendar } from '@loket/working-time';
import { Client } from 'pg';
import { adoptCalendar } from '../calendars/agency-calendar';
import { adoptEdition } from '../definitions/adopt-edition';
import { appendOnly, migrations } from '../migrations';
import { certificateSop } from './certificate-sop';
import { clockedSop } from './clocked-sop';
import { complaintSop } from './complaint-sop';
import { counterSop } from './counter-sop';
import { deskSop } from './desk-sop';
import { enquirySop } from './enquiry-sop';
import { objectionSop } from './objection-sop';
import { permitSop } from './permit-sop';
import { questionSop } from './question-sop';
import { reportSop } from './report-sop';
import { visitSop } from './visit-sop';
import { wishSop } from './wish-sop';

export const province = 'bakesbangpol-kalteng';
export const ministry = 'kemendagri';

/** A database with two offices and the services that the first one offers. */
export class OfficeInTest {
  private constructor(readonly database: TestDatabase) {}

  static async open(authority: IssuingAuthority = 'province'): Promise<OfficeInTest> {
    const office = new OfficeInTest(await createTestDatabase({ migrations, appendOnly }));
    await inTransaction(office.source, async () => {
      for (const agency of [province, ministry]) await adoptCalendar(agency, seedCalendar('perpres-wib'));
      for (const sop of [
        permitSop,
        enquirySop,
        clockedSop,
        counterSop,
        questionSop,
        reportSop,
        complaintSop,
        wishSop,
        deskSop,
        visitSop,
        certificateSop,
        objectionSop,
      ])
        await publish(sop, authority);
    });
    return office;
  }

  get source(): TestDatabase['source'] {
    return this.database.source;
  }

  close(): Promise<void> {
    return this.database.drop();
  }

  /** What stands in the database, read with the application's login. */
  query<R>(sql: string, parameters: readonly unknown[] = []): Promise<R[]> {
    return inTransaction(this.source, () => rows<R>(sql, parameters));
  }

  /** Does with the owner's login what the application may not do. */
  async asOwner(sql: string): Promise<void> {
    const client = new Client({ connectionString: this.database.ownerUrl });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  }
}

async function publish(sop: Sop, authority: IssuingAuthority): Promise<void> {
  await rows(`INSERT INTO definition (hash, service, sop, templates) VALUES ($1, $2, $3, $4)`, [
    hashOf(sop),
    sop.service,
    sop,
    { 'permit.typ': 'template-hash' },
  ]);
  await adoptEdition({
    agency: province,
    service: sop.service,
    authority,
    ministryAgency: ministry,
    validFrom: '2026-01-01',
  });
}

export interface DraftInTest {
  readonly service?: string;
  readonly account?: string | null;
  readonly form?: Readonly<Record<string, string>>;
}

/** Stores a draft and gives its id. */
export async function givenDraft(
  office: OfficeInTest,
  { service = 'permit', account = newId(), form = {} }: DraftInTest = {},
): Promise<string> {
  const id = newId();
  await office.query(
    `INSERT INTO draft (id, service, agency, account_id, definition_hash, form)
     SELECT $1, $2, $3, $4, hash, $5 FROM definition WHERE service = $2 AND origin = 'build'`,
    [id, service, province, account, form],
  );
  return id;
}

/** Takes back what offices have recorded themselves, and counts every case as closed. */
export const forgetEditions = (office: OfficeInTest): Promise<void> =>
  office.asOwner(`DELETE FROM edition WHERE recorded_by IS NOT NULL; UPDATE case_file SET closed_at = now()`);
