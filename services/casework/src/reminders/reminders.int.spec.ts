import { newId } from '@loket/database';
import { eventually, testStack } from '@loket/testing';
import { Client, Connection } from '@temporalio/client';
import { CaseworkInTest, person } from '../testing/casework-in-test';
import { FollowedCase } from '../testing/followed-case';
import { province } from '../testing/given-office';
import { reportSop } from '../testing/report-sop';
import { ReminderSchedules, scheduleIdOf } from './reminder-schedules';

let casework: CaseworkInTest;
let connection: Connection;
let temporal: Client;
beforeAll(async () => {
  const { temporalAddress: address, temporalNamespace: namespace } = testStack();
  connection = await Connection.connect({ address });
  temporal = new Client({ connection, namespace });
  // Another test's casework may have made the office's Schedule already.
  await temporal.schedule
    .getHandle(scheduleIdOf(province))
    .delete()
    .catch(() => undefined);
  casework = await CaseworkInTest.start();
});
afterAll(async () => {
  await casework.stop();
  await connection.close();
});

it('an office that takes in reports has one Schedule, every morning, with ids alone', async () => {
  const described = await eventually(() => temporal.schedule.getHandle(scheduleIdOf(province)).describe());
  expect(described.spec.calendars?.[0]).toMatchObject({ hour: [{ start: 0 }], minute: [{ start: 30 }] });
  expect(described.action).toMatchObject({ workflowType: 'reportReminders', args: [province] });
  const ids: string[] = [];
  for await (const { scheduleId } of temporal.schedule.list()) ids.push(scheduleId);
  expect(ids.filter((id) => id === scheduleIdOf('kemendagri'))).toEqual([]);
});

it('whoever finds the Schedule there leaves it as it is', async () => {
  const handle = temporal.schedule.getHandle(scheduleIdOf(province));
  await eventually(() => handle.describe());
  await handle.pause('by a supervisor');
  await new ReminderSchedules(casework.office.source, { client: temporal }, { warn: () => undefined }).ensure();
  expect((await handle.describe()).state.paused).toBe(true);
});

it('a round asks the register for the office’s missing reports, without those that are under way', async () => {
  const ormas = newId();
  const now = new Date();
  // The half-year that ended last, whatever the day of the test.
  const halfYear = now.getUTCMonth() < 6 ? `${now.getUTCFullYear() - 1}-2` : `${now.getUTCFullYear()}-1`;
  await FollowedCase.opened(casework.office, { sop: reportSop, form: { ormas, halfYear } });
  await FollowedCase.opened(casework.office, { sop: reportSop, form: { ormas: newId(), halfYear: '2020-1' } });
  casework.neighbours.reminders.length = 0;
  const { status, body } = await casework.ask('service', 'POST /internal/report-reminders', { agency: province });
  expect({ status, body }).toEqual({ status: 200, body: { told: 1 } });
  expect(casework.neighbours.reminders).toMatchObject([{ agency: province, halfYear, except: [ormas] }]);
});

it('an office has its own terms', async () => {
  const rule = { dueAfterMonths: 6, remindBeforeDays: 28 };
  const administrator = person({ roles: [{ role: 'administrator', agency: province }] });
  expect(await casework.ask('nobody', `GET /agencies/${province}/report-rule`)).toMatchObject({
    body: { isOwn: false },
  });
  await casework.ask(administrator, `PUT /agencies/${province}/report-rule`, rule);
  expect((await casework.ask('nobody', `GET /agencies/${province}/report-rule`)).body).toEqual({
    ...rule,
    isOwn: true,
  });
  casework.neighbours.reminders.length = 0;
  await casework.ask('service', 'POST /internal/report-reminders', { agency: province });
  const [asked] = casework.neighbours.reminders;
  // Six months after a half-year's end its successor ends too.
  expect(['06-30', '12-31']).toContain(asked?.dueOn.slice(5));
  await casework.office.query(`DELETE FROM report_rule`);
});

it('an office that takes in no reports reminds of none', async () => {
  casework.neighbours.reminders.length = 0;
  const answer = await casework.ask('service', 'POST /internal/report-reminders', { agency: 'kemendagri' });
  expect(answer).toMatchObject({ status: 200, body: { told: 0 } });
  expect(casework.neighbours.reminders).toEqual([]);
});

it('rounds are for services alone', async () => {
  expect((await casework.ask('nobody', 'POST /internal/report-reminders', { agency: province })).status).toBe(401);
});
