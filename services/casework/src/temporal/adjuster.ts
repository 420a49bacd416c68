import { inTransaction, rows } from '@loket/database';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { sweepStragglers } from '../calendars/plan-adjustments';
import { CONFIG, type Config } from '../config';
import { LOGGER } from '../logger';
import type { PendingChange } from '../transitions/cause';
import { SendChange } from './send-change';
import { severalAtOnce } from './several-at-once';
import { Rounds } from './rounds';

const BATCH = 50;
/** Few, since people's decisions go through the same worker. */
const IN_FLIGHT = 8;

/**
 * Brings amended calendars and moves to another edition to the cases: batch after batch of what is stored and not
 * settled, so that whoever comes after a crash goes on where it ended.
 */
@Injectable()
export class Adjuster implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly rounds: Rounds;

  constructor(
    private readonly source: DataSource,
    private readonly sender: SendChange,
    @Inject(CONFIG) config: Pick<Config, 'RECONCILE_EVERY_MS'>,
    @Inject(LOGGER) log: Pick<Logger, 'warn'>,
  ) {
    this.rounds = new Rounds(
      () => this.adjust(),
      config.RECONCILE_EVERY_MS,
      (error) => log.warn({ err: error }, 'adjuster waits'),
    );
  }

  onApplicationBootstrap(): void {
    this.rounds.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.rounds.stop();
  }

  /** Sends what waits, until nothing does or something does not get through. */
  async adjust(): Promise<void> {
    await inTransaction(this.source, sweepStragglers);
    for (let goesOn = true; goesOn && !this.rounds.isStopped;) {
      const batch = await this.waiting();
      const sent = await severalAtOnce(IN_FLIGHT, batch, (change) =>
        this.rounds.isStopped ? undefined : this.sender.send(change),
      );
      goesOn = batch.length === BATCH && sent.every((each) => each?.state !== 'processing');
    }
  }

  // Noted as sent before it is, so that two adjusters do not send the same; what got lost comes again at the end.
  private waiting(): Promise<PendingChange[]> {
    return inTransaction(this.source, () =>
      rows<PendingChange>(
        `UPDATE pending_change SET sent_at = now() WHERE id IN (
           SELECT id FROM pending_change
           WHERE settled_at IS NULL AND kind IN ('calendar', 'edition')
             AND (sent_at IS NULL OR sent_at < now() - interval '6 seconds')
           ORDER BY sent_at NULLS FIRST, made_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
         ) RETURNING *`,
      ),
    );
  }
}
