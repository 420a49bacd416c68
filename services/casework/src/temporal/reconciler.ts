import { inTransaction, rows } from '@loket/database';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { ArchiveHistory } from '../archive/archive-history';
import { CONFIG, type Config } from '../config';
import { VacantRows } from '../exclusions/vacant-rows';
import { LOGGER } from '../logger';
import { type PendingChange, madeByPerson } from '../transitions/cause';
import { CaseStarter } from './case-starter';
import { SendChange } from './send-change';
import { Rounds } from './rounds';

const BATCH = 20;

/** Brings to its end what was stored and not yet carried through: cases to start, decisions to send, histories to archive. */
@Injectable()
export class Reconciler implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly rounds: Rounds;

  constructor(
    private readonly source: DataSource,
    private readonly starter: CaseStarter,
    private readonly sender: SendChange,
    private readonly archive: ArchiveHistory,
    private readonly vacancies: VacantRows,
    @Inject(CONFIG) config: Config,
    @Inject(LOGGER) log: Logger,
  ) {
    this.rounds = new Rounds(
      () => this.reconcile(),
      config.RECONCILE_EVERY_MS,
      (error) => log.warn({ err: error }, 'reconciler waits'),
    );
  }

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.rounds.stop();
  }

  /** One round over what waits, the oldest first. */
  async reconcile(): Promise<void> {
    for (const { id } of await this.unstarted()) await this.starter.startSoon(id);
    await Promise.all((await this.unsettled()).map((change) => this.sender.send(change)));
    await this.vacancies.run();
    await this.archive.run();
  }

  // Left alone for a few seconds, since the request that stored them is still at work on them.
  private unstarted(): Promise<{ id: string }[]> {
    return inTransaction(this.source, () =>
      rows<{ id: string }>(
        `SELECT id FROM case_file WHERE started_at IS NULL AND submitted_at < now() - interval '3 seconds' ORDER BY submitted_at LIMIT ${BATCH}`,
      ),
    );
  }

  // Noted as sent before it is, so that two reconcilers do not send the same. Adjustments, which may be thousands, have
  // a sender of their own, so that no decision waits behind them.
  private unsettled(): Promise<PendingChange[]> {
    return inTransaction(this.source, () =>
      rows<PendingChange>(
        `UPDATE pending_change SET sent_at = now() WHERE id IN (
           SELECT id FROM pending_change
           WHERE settled_at IS NULL AND ${madeByPerson} AND COALESCE(sent_at, made_at) < now() - interval '6 seconds'
           ORDER BY COALESCE(sent_at, made_at) LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
         ) RETURNING *`,
      ),
    );
  }
}
