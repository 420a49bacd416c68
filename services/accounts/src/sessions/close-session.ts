import { inTransaction, rows } from '@loket/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { digestOf } from '../passwords/secret-token';

/** Signs a person out; a session that is already over is no error. */
@Injectable()
export class CloseSession {
  constructor(private readonly source: DataSource) {}

  async run(sessionToken: string): Promise<void> {
    await inTransaction(this.source, () => rows(`DELETE FROM session WHERE token_hash = $1`, [digestOf(sessionToken)]));
  }
}
