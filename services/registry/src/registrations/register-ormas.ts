import { type RegistrationRecord, ormasEvents, topics } from '@loket/contracts';
import { findRow, inTransaction } from '@loket/database';
import { publishEvent } from '@loket/messaging';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Casework } from '../neighbours/casework';
import { enterOrmas } from './enter-ormas';

export interface Registration {
  readonly caseId: string;
  readonly letterId: string | null;
}

/** Enters the ormas of a case in the register, once. */
@Injectable()
export class RegisterOrmas {
  constructor(
    private readonly source: DataSource,
    private readonly casework: Casework,
  ) {}

  async run({ caseId, letterId }: Registration): Promise<{ ormasId: string }> {
    const known = await inTransaction(this.source, () =>
      findRow<{ id: string }>(`SELECT id FROM ormas WHERE case_id = $1`, [caseId]),
    );
    if (known !== undefined) return { ormasId: known.id };
    const record = await this.casework.registrationRecord(caseId);
    return { ormasId: await inTransaction(this.source, () => enterAndTell(record, letterId)) };
  }
}

async function enterAndTell(record: RegistrationRecord, letterId: string | null): Promise<string> {
  const { id, isNew, registeredAt: time } = await enterOrmas(record, letterId);
  if (!isNew) return id;
  const data = ormasEvents['ormas.registered'].parse({ ormasId: id, caseId: record.caseId, letterId });
  await publishEvent({ topic: topics.ormas, type: 'ormas.registered', key: id, version: 1, time, data });
  return id;
}
