import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { LOGGER } from '../logger';
import { sweepDrafts } from './sweep-drafts';

const EVERY_MS = 60 * 60_000;

/** Sweeps drafts without an account for the life of the process. */
@Injectable()
export class SweepDraftsTimer implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly source: DataSource,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.sweep(), EVERY_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async sweep(): Promise<void> {
    try {
      const dropped = await sweepDrafts(this.source);
      if (dropped > 0) this.log.info({ dropped }, 'drafts without an account removed');
    } catch (error) {
      this.log.warn({ err: error }, 'sweep of drafts waits for its next turn');
    }
  }
}
