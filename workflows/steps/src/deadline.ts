import { CancellationScope, condition, isCancellation, sleep } from '@temporalio/workflow';
import type { RecordedState } from './recorded-state';

/**
 * The case's one timer. Armed for `wakeAt`; armed anew when another clock is next or its threshold is earlier.
 * When the same clock only moves later it is left alone: it fires early, finds nothing due, and is armed again.
 */
export class Deadline {
  private armed: { readonly until: number; readonly place: string; readonly scope: CancellationScope } | undefined;

  constructor(
    private readonly state: RecordedState,
    private readonly wake: () => Promise<void>,
  ) {}

  /** Watches until the case is closed. */
  async watch(): Promise<void> {
    const closed = (): boolean => this.state.position.holder === 'closed';
    while (!closed()) {
      await condition(() => this.state.wakeAt !== null || closed());
      if (this.state.wakeAt !== null && (await this.reached(this.state.wakeAt))) await this.wake();
    }
  }

  /** To be called after each transition. */
  reconsider(): void {
    if (this.armed === undefined) return;
    const { until, place, scope } = this.armed;
    const { wakeAt } = this.state;
    if (wakeAt === null || place !== this.place() || Date.parse(wakeAt) < until) scope.cancel();
  }

  private async reached(wakeAt: string): Promise<boolean> {
    const until = Date.parse(wakeAt);
    const scope = new CancellationScope();
    this.armed = { until, place: this.place(), scope };
    try {
      const summary = this.state.words.timer;
      await scope.run(() => sleep(Math.max(until - Date.now(), 1), summary === null ? {} : { summary }));
      return true;
    } catch (error) {
      if (isCancellation(error)) return false;
      throw error;
    } finally {
      this.armed = undefined;
    }
  }

  private place(): string {
    const { waking, position } = this.state;
    // Histories from before there were several clocks name none: there, the place in the table stood for it.
    return waking ?? `${position.step}:${position.visit}:${position.holder}`;
  }
}
