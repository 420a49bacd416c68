import type { OfficeHours } from '@loket/contracts';
import { CaseworkInTest } from '../testing/casework-in-test';
import { province } from '../testing/given-office';

let casework: CaseworkInTest;
beforeAll(async () => {
  casework = await CaseworkInTest.start();
});
afterAll(() => casework.stop());

it("anybody learns an office's hours, from the calendar that its clocks run by", async () => {
  const allWeek = { from: '2020-01-01', to: null, legalBasis: 'Keputusan Kepala Badan' };
  const day = [
    ['08:00', '12:00'],
    ['13:00', '15:00'],
  ];
  const week = { mon: day, tue: day, wed: day, thu: day, fri: [['08:00', '11:00']], sat: [], sun: [] };
  await casework.office.query(
    `UPDATE calendar SET record = jsonb_set(record, '{hours}', $2), recorded_at = clock_timestamp() WHERE agency = $1`,
    [province, JSON.stringify([{ ...allWeek, week }])],
  );
  const { status, body } = await casework.ask<OfficeHours>('nobody', `GET /agencies/${province}/hours`);
  expect({ status, body }).toEqual({
    status: 200,
    body: {
      agency: province,
      inWords: {
        id: 'Senin–Kamis 08.00–15.00, Jumat 08.00–11.00 WIB',
        en: 'Monday–Thursday 08:00–15:00, Friday 08:00–11:00 WIB',
      },
    },
  });
});

it('an office without a calendar has no hours', async () => {
  expect((await casework.ask('nobody', 'GET /agencies/elsewhere/hours')).status).toBe(404);
});
