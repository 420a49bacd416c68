import type { Calendar, Instant } from '@loket/working-time';
import type { Now } from '../transitions/now';

/** When an amendment recorded now stands in the calendar's order: after every other one, whatever the clocks say. */
export const nextRecording = ({ amended }: Calendar, now: Now): Instant =>
  Math.max(now().getTime(), (amended?.recordedAt ?? -Infinity) + 1);
