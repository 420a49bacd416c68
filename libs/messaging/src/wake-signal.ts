import { EventEmitter } from 'node:events';

/** Tells a loop of this process that something waits; loops of other processes find it at their next look. */
export class WakeSignal {
  private readonly emitter = new EventEmitter();

  wake(): void {
    this.emitter.emit('wake');
  }

  /** Resolves at the next `wake`, or after `milliseconds`. */
  woken(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.emitter.off('wake', done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      this.emitter.on('wake', done);
    });
  }
}
