import { secondsToWait } from './seconds-to-wait';

it.each([
  [1, 1],
  [2, 2],
  [6, 32],
  [7, 60],
  [2_000, 60],
])('after attempt %d the next comes %d s later', (attempts, seconds) => {
  expect(secondsToWait(attempts)).toBe(seconds);
});
