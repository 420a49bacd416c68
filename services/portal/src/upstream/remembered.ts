interface Kept<T> {
  readonly value: T;
  readonly until: number;
}

/** Asks anew when the answer is older than `forMs`; while the source is down the last answer stands in. */
export class Remembered<T> {
  private kept: Kept<T> | undefined;
  private asking: Promise<T> | undefined;

  constructor(
    private readonly ask: () => Promise<T>,
    private readonly forMs: number,
  ) {}

  async get(): Promise<T> {
    if (this.kept !== undefined && this.kept.until > Date.now()) return this.kept.value;
    this.asking ??= this.renew().finally(() => (this.asking = undefined));
    return this.asking;
  }

  private async renew(): Promise<T> {
    try {
      const value = await this.ask();
      this.kept = { value, until: Date.now() + this.forMs };
      return value;
    } catch (error) {
      if (this.kept === undefined) throw error;
      return this.kept.value;
    }
  }
}
