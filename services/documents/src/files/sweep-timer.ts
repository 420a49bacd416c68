import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { ObjectStore } from '../storage/object-store';
import { LOGGER } from '../tokens';
import { sweepDocuments } from './sweep-documents';

const EVERY_MS = 10 * 60_000;
/** Longer than any upload or viewing takes. */
const OLDER_THAN_MINUTES = 60;

@Injectable()
export class SweepTimer implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly source: DataSource,
    private readonly store: ObjectStore,
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
      const removed = await sweepDocuments(this.source, this.store, OLDER_THAN_MINUTES);
      if (removed > 0) this.log.info({ removed }, 'unwanted documents removed');
    } catch (error) {
      this.log.warn({ err: error }, 'sweep of documents waits for its next turn');
    }
  }
}
