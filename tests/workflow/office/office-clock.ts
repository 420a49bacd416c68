import type { TestWorkflowEnvironment } from '@temporalio/testing';

/** The time at the office: that of the test server, or the instant at which it is held. */
export class OfficeClock {
  private held: Date | undefined;

  constructor(private readonly temporal: TestWorkflowEnvironment) {}

  async now(): Promise<Date> {
    return this.held ?? new Date(await this.temporal.currentTimeMs());
  }

  /** Lets time pass until an instant. */
  async waitUntil(instant: string): Promise<void> {
    const rest = Date.parse(instant) - (await this.temporal.currentTimeMs());
    if (rest > 0) await this.temporal.sleep(rest);
    this.held = undefined;
  }

  /** Lets time pass until an instant; what is then done is done at that very instant, however slow the machine is. */
  async holdAt(instant: string): Promise<void> {
    await this.waitUntil(instant);
    this.held = new Date(instant);
  }
}
