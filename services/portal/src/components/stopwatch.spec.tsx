import { htmlOf } from '../testing/visit-in-test';
import { Stopwatch } from './stopwatch';

const render = (usedMs: number, running = true): string =>
  htmlOf(<Stopwatch watch={{ minutes: 3, usedMs, running }} />);

describe("a row's stopwatch", () => {
  it('shows what is used of the minutes that the table gives', () => {
    expect(render(65_000)).toBe('<span class="chip ok" data-used-ms="65000" data-minutes="3">1:05 dari 3 menit</span>');
  });

  it('is not late at the last of its minutes, and late after it', () => {
    expect(render(180_000)).toContain('chip ok');
    expect(render(180_001)).toContain('chip late');
  });

  it('stands while the office is closed, and gives a script nothing to run on', () => {
    expect(render(0, false)).toBe('<span class="chip hold" data-minutes="3">0:00 dari 3 menit, kantor tutup</span>');
  });
});
