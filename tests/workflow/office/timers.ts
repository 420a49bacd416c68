import { temporal } from '@temporalio/proto';

const { EVENT_TYPE_TIMER_FIRED } = temporal.api.enums.v1.EventType;

/** When the case's timers fired, to the minute: a timer starts only when its workflow task is done. */
export const timersFired = (events: readonly temporal.api.history.v1.IHistoryEvent[]): Date[] =>
  events
    .filter((event) => event.eventType === EVENT_TYPE_TIMER_FIRED)
    .map((event) => new Date(Math.floor(Number(event.eventTime?.seconds) / 60) * 60_000));
