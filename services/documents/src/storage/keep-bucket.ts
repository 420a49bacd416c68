import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../tokens';
import { ObjectStore } from './object-store';

const PAUSE_MS = 2_000;

/** Makes the bucket when it is absent, in the background, so that the service starts while S3 is down. */
@Injectable()
export class KeepBucket implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly stopping = new AbortController();

  constructor(
    private readonly store: ObjectStore,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    void this.keepTrying();
  }

  onApplicationShutdown(): void {
    this.stopping.abort();
  }

  private async keepTrying(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        await this.store.keepBucket();
        return;
      } catch (error) {
        this.log.warn({ err: error }, 'bucket not reachable yet');
        await pause(PAUSE_MS, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      }
    }
  }
}
