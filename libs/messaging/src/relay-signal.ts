import { EventEmitter } from 'node:events';

const signal = new EventEmitter();

/** Tells this process's relay that something waits; other processes find it at their next look. */
export const wakeRelay = (): void => void signal.emit('wake');

/** Resolves at the next `wakeRelay`, or after `milliseconds`. */
export function relayWoken(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.off('wake', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.on('wake', done);
  });
}
