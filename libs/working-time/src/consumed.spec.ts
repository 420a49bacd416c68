import { consumed } from './consumed';
import { instantOf as at } from './instant';
import { seedCalendar } from './seed-calendar';

const perpres = seedCalendar('perpres-wib');
const filed = at('2026-06-02T09:00+07:00');
const stop = { from: at('2026-06-03T10:00+07:00'), to: at('2026-06-05T10:00+07:00') };

it('gives each working day to whoever has the file at its closing', () => {
  const by = (now: string) => consumed(perpres, { kind: 'days', budget: 5 }, filed, [stop], at(now));
  expect(by('2026-06-03T15:59+07:00')).toEqual({ office: 0, applicant: 0 });
  expect(by('2026-06-04T16:00+07:00')).toEqual({ office: 0, applicant: 2 });
  expect(by('2026-06-08T16:00+07:00')).toEqual({ office: 2, applicant: 2 });
});

it('parts office time to the minute', () => {
  const by = (now: string) => consumed(perpres, { kind: 'minutes', budget: 500 }, filed, [stop], at(now));
  expect(by('2026-06-02T10:30+07:00')).toEqual({ office: 90, applicant: 0 });
  expect(by('2026-06-03T11:00+07:00')).toEqual({ office: 360 + 150, applicant: 60 });
  expect(by('2026-06-05T11:00+07:00')).toEqual({ office: 360 + 150 + 60, applicant: 300 + 450 + 150 });
});

it('counts all hours of clock hours, and months in calendar days', () => {
  const by = (kind: 'clock-hours' | 'calendar-months') =>
    consumed(perpres, { kind, budget: 1 }, filed, [stop], at('2026-06-06T00:00+07:00'));
  expect(by('clock-hours')).toEqual({ office: 25 + 14, applicant: 48 });
  expect(by('calendar-months')).toEqual({ office: 1, applicant: 2 });
});

it('is nothing before the arrival', () => {
  expect(consumed(perpres, { kind: 'days', budget: 5 }, filed, [stop], filed - 1)).toEqual({ office: 0, applicant: 0 });
});

it('counts every millisecond of office time', () => {
  const opened = consumed(perpres, { kind: 'minutes', budget: 5 }, filed, [], at('2026-06-03T07:30:15.003+07:00'));
  expect(opened).toEqual({ office: 360 + 0.25 + 3 / 60_000, applicant: 0 });
});

it('counts time that lies in two stops once', () => {
  const within = { from: at('2026-06-03T11:00+07:00'), to: at('2026-06-04T10:00+07:00') };
  const by = consumed(perpres, { kind: 'days', budget: 5 }, filed, [stop, within], at('2026-06-08T16:00+07:00'));
  expect(by).toEqual({ office: 2, applicant: 2 });
});
