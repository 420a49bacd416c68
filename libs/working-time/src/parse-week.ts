import type { HoursEntry, Span } from './calendar';
import type { WrittenWeek } from './calendar-change';
import { impossibleSpan, noSpan, noTime, noWeekday } from './calendar-fault';
import { weekdays } from './civil-date';

const shape = /^([01]\d|2[0-3]):([0-5]\d)$|^24:00$/;

/** Minutes after midnight of a wall clock time "HH:MM"; 24:00 is the end of the day. */
export function minuteOf(time: string): number {
  if (!shape.test(time)) throw noTime(time);
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Checks a week of office hours; `entry` names the entry in what is thrown. A weekday left out is closed. */
export function parseWeek(week: WrittenWeek, entry: string): HoursEntry['week'] {
  const stranger = Object.keys(week).find((key) => !weekdays.some((weekday) => weekday === key));
  if (stranger !== undefined) throw noWeekday(entry, stranger);
  const spansOf = (weekday: string) => parseSpans(week[weekday] ?? [], `${entry}, ${weekday}`);
  return {
    mon: spansOf('mon'),
    tue: spansOf('tue'),
    wed: spansOf('wed'),
    thu: spansOf('thu'),
    fri: spansOf('fri'),
    sat: spansOf('sat'),
    sun: spansOf('sun'),
  };
}

function parseSpans(spans: readonly (readonly string[])[], entry: string): readonly Span[] {
  let previous = 0;
  return spans.map(([from, to, ...rest]): Span => {
    if (from === undefined || to === undefined || rest.length > 0) throw noSpan(entry);
    if (minuteOf(from) < previous || minuteOf(to) <= minuteOf(from)) throw impossibleSpan(entry, from, to);
    previous = minuteOf(to);
    return [from, to];
  });
}
