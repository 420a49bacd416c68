import { Problem, type RegistrationRecord } from '@loket/contracts';
import { findRow, inTransaction } from '@loket/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Casework } from '../neighbours/casework';
import { changeOrmas } from './change-ormas';
import { enterOrmas } from './enter-ormas';
import { renewCertificate } from './renew-certificate';

export interface Registration {
  readonly caseId: string;
  readonly letterId: string | null;
}

/** What an approved case of each service does to the register; gives the organisation's id. */
const effects: Readonly<Record<string, (record: RegistrationRecord, letterId: string | null) => Promise<string>>> = {
  'ormas-registration': enterOrmas,
  'ormas-renewal': renewCertificate,
  'ormas-change': changeOrmas,
};

/** Enters what an approved case says in the register, once. */
@Injectable()
export class RegisterOrmas {
  constructor(
    private readonly source: DataSource,
    private readonly casework: Casework,
  ) {}

  async run({ caseId, letterId }: Registration): Promise<{ ormasId: string }> {
    const known = await inTransaction(this.source, () => ormasOfCase(caseId));
    if (known !== undefined) return { ormasId: known };
    const record = await this.casework.registrationRecord(caseId);
    const effect = effects[record.service];
    if (effect === undefined) throw new Problem('invalid-request', 'Layanan ini tidak mengisi buku induk ormas.');
    return inTransaction(this.source, async () => {
      // Asked twice at once: the other one was quicker.
      await findRow(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [caseId]);
      return { ormasId: (await ormasOfCase(caseId)) ?? (await effect(record, letterId)) };
    });
  }
}

const ormasOfCase = async (caseId: string): Promise<string | undefined> =>
  (await findRow<{ ormas_id: string }>(`SELECT ormas_id FROM certificate WHERE case_id = $1`, [caseId]))?.ormas_id;
