import { EventEmitter } from 'node:events';

const signal = new EventEmitter();

/** Tells this process's sender that a message waits; other processes find it at their next look. */
export const wakeSender = (): void => void signal.emit('wake');

/** Resolves at the next `wakeSender`, or after `milliseconds`. */
export function senderWoken(milliseconds: number): Promise<void> {
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
