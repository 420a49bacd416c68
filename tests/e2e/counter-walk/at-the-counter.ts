import type { Browser } from 'playwright-core';
import { definitions } from '../../../workflows/publish/src/definitions';
import { launch } from '../browser';
import type { CounterService } from './counter-service';
import { CounterStaff } from './counter-staff';
import { ServiceWalk } from './service-walk';

/** The walks of an office's services, in one browser; `domain` is that of its people's names. */
export function atTheCounter(domain: string, services: readonly CounterService[]): void {
  let browser: Browser;
  let staff: CounterStaff;
  beforeAll(async () => {
    browser = await launch();
    staff = new CounterStaff(browser, domain);
  });
  afterAll(() => browser.close());

  it.each(services.map((expected) => [expected.title, expected] as const))(
    '%s goes from the form at the counter, row by row and once back to the applicant, to its letter in hand',
    async (_, expected) => {
      const sop = definitions.find((each) => each.sop.service === expected.service)?.sop;
      if (sop === undefined) throw new Error(`${expected.service} is not published`);
      const walk = await ServiceWalk.begin(staff, sop, expected);
      await walk.toTheEnd();
      expect(walk.rows).toEqual(expected.rows);
      expect(walk.returnedFrom).toBe(expected.returns);
      const letters = await walk.letters();
      expect(letters).toHaveLength(expected.letters.length);
      for (const [place, { number, text }] of letters.entries())
        for (const words of [`Nomor: ${number}`, ...(expected.letters[place] ?? [])]) expect(text).toContain(words);
    },
  );
}
