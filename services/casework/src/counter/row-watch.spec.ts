import { instantOf, seedCalendar } from '@loket/working-time';
import { rowWatch } from './row-watch';

// Monday; open 07.30–12.00 and 13.00–16.00 WIB.
const calendar = seedCalendar('perpres-wib');
const at = (time: string): number => instantOf(`2026-11-23T${time}:00+07:00`);
const tenMinutes = { kind: 'minutes', budget: 10 } as const;
const watch = (from: string, now: string) => rowWatch(calendar, tenMinutes, at(from), at(now));

describe('the stopwatch of a row', () => {
  it('counts the minutes since the row was entered', () => {
    expect(watch('09:00', '09:04')).toEqual({ minutes: 10, usedMs: 240_000, running: true });
  });

  it('goes on past the minutes of the row', () => {
    expect(watch('09:00', '09:25')).toEqual({ minutes: 10, usedMs: 1_500_000, running: true });
  });

  it('stands at nothing until the office opens', () => {
    expect(watch('06:00', '07:10')).toEqual({ minutes: 10, usedMs: 0, running: false });
  });

  it('stands during the break and goes on after it', () => {
    expect(watch('11:57', '12:30')).toEqual({ minutes: 10, usedMs: 180_000, running: false });
    expect(watch('11:57', '13:02')).toEqual({ minutes: 10, usedMs: 300_000, running: true });
  });

  it('reckons hours in minutes, and knows no working days', () => {
    expect(rowWatch(calendar, { kind: 'hours', budget: 2 }, at('09:00'), at('09:30'))).toMatchObject({
      ...{ minutes: 120, usedMs: 1_800_000 },
    });
    expect(rowWatch(calendar, { kind: 'days', budget: 2 }, at('09:00'), at('09:30'))).toBeUndefined();
  });
});
