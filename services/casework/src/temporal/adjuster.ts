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

const BATCH = 50;
/** Few, since people's decisions go through the same worker. */
const IN_FLIGHT = 8;

/**
 * Brings amended calendars and moves to another edition to the cases: batch after batch of what is stored and not
 * settled, so that whoever comes after a crash goes on where it ended.
 */
@Injectable()
export class Adjuster implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly source: DataSource,
    private readonly sender: SendChange,
    @Inject(CONFIG) private readonly config: Pick<Config, 'RECONCILE_EVERY_MS'>,
    @Inject(LOGGER) private readonly log: Pick<Logger, 'warn'>,
  ) {}

  onApplicationBootstrap(): void {
    this.plan();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.round;
  }

  /** Sends what waits, until nothing does or something does not get through. */
  async adjust(): Promise<void> {
    await inTransaction(this.source, sweepStragglers);
    for (let goesOn = true; goesOn && !this.stopped;) {
      const batch = await this.waiting();
      const sent = await severalAtOnce(IN_FLIGHT, batch, (change) =>
        this.stopped ? undefined : this.sender.send(change),
      );
      goesOn = batch.length === BATCH && sent.every((each) => each?.state !== 'processing');
    }
  }

  private plan(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.round = this.adjust()
        .catch((error: unknown) => this.log.warn({ err: error }, 'adjuster waits'))
        .finally(() => this.plan());
    }, this.config.RECONCILE_EVERY_MS);
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
