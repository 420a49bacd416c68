const FIRST_SECONDS = 1;
const LONGEST_SECONDS = 60;

/** Seconds to wait after the n-th attempt (from 1): twice as long each time, at most a minute, for as long as it takes. */
export const secondsToWait = (attempts: number): number =>
  Math.min(FIRST_SECONDS * 2 ** Math.max(0, attempts - 1), LONGEST_SECONDS);
