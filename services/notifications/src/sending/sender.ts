import type { Logger } from 'pino';
import { senderSignal } from '../messages/sender-signal';
import type { SendNext } from './send-next';

const LOOK_EVERY_MS = 1_000;
const AT_ONCE = 2;

/** Sends what waits, a few at once, until it is stopped; an attempt under way is finished first. */
export class Sender {
  private running = false;
  private loops: readonly Promise<void>[] = [];

  constructor(
    private readonly sendNext: SendNext,
    private readonly log: Logger,
  ) {}

  start(): void {
    this.running = true;
    this.loops = Array.from({ length: AT_ONCE }, () => this.loop());
  }

  async stop(): Promise<void> {
    this.running = false;
    await Promise.all(this.loops);
  }

  private async loop(): Promise<void> {
    while (this.running) {
      try {
        while (this.running && (await this.sendNext.run(() => this.running)));
      } catch (error) {
        this.log.warn({ err: error }, 'sender waits');
      }
      if (this.running) await senderSignal.woken(LOOK_EVERY_MS);
    }
  }
}
