import type { CalendarView, SubmissionAccepted } from '@loket/contracts';
import { type Person, eventually, prepareDraft, submit, testStack } from '@loket/testing';
import { type CivilDate, dateInWords, instantOf, localDate } from '@loket/working-time';
import { Client, Connection } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import type { Browser, Page } from 'playwright-core';
import { Records } from '../outage/records';
import { stranger } from './at-portal';
import { launch, newPerson, signIn } from './browser';
import { givenStaff } from './given-registrations';
import { danglingLinksOn, violationsOn, weigh, widthAt320 } from './page-checks';
import { typeInto } from './typed';
import { walk } from './walk';

const { EVENT_TYPE_TIMER_STARTED, EVENT_TYPE_TIMER_CANCELED, EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ACCEPTED } =
  temporal.api.enums.v1.EventType;
const office = '/kantor/bakesbangpol-kalteng';
const decree = `Keputusan Kepala Badan ${Date.now()}/2026`;
const ROW_DAYS = 5;
const DAY = 86_400_000;

let browser: Browser;
let administrator: Page;
let applicant: Person;
let connection: Connection;
let client: Client;
let before: SubmissionAccepted;
let after: SubmissionAccepted;
let leave: CivilDate;
/** The due date of a registration filed today: without the leave, and with it. */
let [due, later]: [CivilDate, CivilDate] = ['', ''];

const records = new Records(testStack().env['casework']?.['DATABASE_URL'] ?? '');

beforeAll(async () => {
  browser = await launch();
  administrator = await newPerson(browser);
  ({ applicant } = await givenStaff());
  connection = await Connection.connect({ address: testStack().temporalAddress });
  client = new Client({ connection, namespace: testStack().temporalNamespace });
  before = await submit(applicant, await prepareDraft(applicant, 'Mahakam'));
  const days = workingDaysAfter(localDate(Date.now(), 'WIB'), await calendar());
  [leave = '', due = '', later = ''] = [days[2], days[ROW_DAYS - 1], days[ROW_DAYS]];
});
afterAll(async () => {
  await connection.close();
  await browser.close();
});

const calendar = (): Promise<CalendarView> =>
  applicant.call<CalendarView>('casework', '/agencies/bakesbangpol-kalteng/calendar');

/** The next dates with office time, told apart from the product's own reckoning: Monday to Friday without days off. */
function workingDaysAfter(today: CivilDate, { daysOff }: CalendarView): CivilDate[] {
  const dates = Array.from({ length: 60 }, (_, day) =>
    new Date(Date.parse(`${today}T00:00:00Z`) + (day + 1) * DAY).toISOString().slice(0, 10),
  );
  return dates.filter(
    (date) => ![0, 6].includes(new Date(date).getUTCDay()) && !daysOff.some((off) => off.date === date),
  );
}

const typedDate = (date: CivilDate): string => date.split('-').reverse().join('-');
const historyOf = async ({ caseId }: SubmissionAccepted) =>
  (await client.workflow.getHandle(caseId).fetchHistory()).events ?? [];
const countOf = async (kase: SubmissionAccepted, type: number): Promise<number> =>
  (await historyOf(kase)).filter(({ eventType }) => eventType === type).length;

/** When the timers of a case were to fire, to the minute, in the order they were started. */
const timersOf = async (kase: SubmissionAccepted): Promise<Date[]> =>
  (await historyOf(kase))
    .filter(({ eventType }) => eventType === EVENT_TYPE_TIMER_STARTED)
    .map(({ eventTime, timerStartedEventAttributes: timer }) => {
      const seconds = Number(eventTime?.seconds) + Number(timer?.startToFireTimeout?.seconds);
      return new Date(Math.round(seconds / 60) * 60_000);
    });
async function openingOf(date: CivilDate): Promise<Date> {
  const { hours } = await calendar();
  const entry = hours.findLast(({ from, to }) => from <= date && (to === null || date <= to));
  const weekday = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'][new Date(date).getUTCDay()] ?? '';
  return new Date(instantOf(`${date}T${entry?.week[weekday]?.[0]?.[0] ?? ''}:00+07:00`));
}

const trackedDays = async ({ number, trackingSecret }: SubmissionAccepted): Promise<string> =>
  (await stranger().open(`/lacak/${number}/${trackingSecret}`)).text;

const recalculated = ({ caseId }: SubmissionAccepted): Promise<{ key: string; was: string; is: string }[]> =>
  records.rows(
    `SELECT clock.key, to_char(l.previous_due_at AT TIME ZONE 'Asia/Jakarta', 'YYYY-MM-DD') AS was,
       to_char(l.due_at AT TIME ZONE 'Asia/Jakarta', 'YYYY-MM-DD') AS is
     FROM sla_ledger l JOIN clock ON clock.id = clock_id
     WHERE l.case_id = $1 AND event = 'recalculated' AND clock.key <> 'promise' ORDER BY l.recorded_at`,
    [caseId],
  );

const problemsOf = async (page: Page) => ({
  axe: await violationsOn(page),
  width: await widthAt320(page),
  dangling: await danglingLinksOn(page),
});
const none = { axe: [], width: 320, dangling: [] };

/** Waits for the page to say that every open case has been reckoned anew, which it reloads itself for. */
const allReckoned = (page: Page): Promise<void> =>
  page.getByText(/^(Satu|Semua \d+) permohonan yang berjalan sudah dihitung ulang/).waitFor({ timeout: 60_000 });

const step = walk();

describe('an administrator amends the calendar under open registrations', () => {
  step('the office tells its hours and days off to anybody', async () => {
    const visitor = await newPerson(browser);
    await visitor.goto('/');
    await visitor.getByRole('link', { name: /^Senin–/ }).click();
    const text = await visitor.innerText('main');
    expect(text).toContain('07.30–16.00');
    expect(text).toContain(`Hari libur ${localDate(Date.now(), 'WIB').slice(0, 4)}`);
    expect(text).not.toContain('Ubah jam atau hari libur');
    expect(await problemsOf(visitor)).toEqual(none);
    const { kilobytes, requests } = await weigh(visitor, `${office}/jam-layanan`);
    expect([kilobytes <= 45, requests <= 5]).toEqual([true, true]);
    await visitor.goto(`${office}/kalender/ubah`);
    expect(new URL(visitor.url()).pathname).toBe('/masuk');
  });

  step('the administrator finds the form from there; what is wrong in it is told at its row', async () => {
    await signIn(administrator, 'admin@kalteng.contoh.id');
    await administrator.getByRole('link', { name: 'Jam & hari libur' }).click();
    await administrator.getByRole('link', { name: 'Ubah jam atau hari libur' }).click();
    expect(await problemsOf(administrator)).toEqual(none);
    await typeInto(administrator.locator('#dasar'), decree);
    for (const row of [1, 2]) {
      await typeInto(administrator.locator(`#tanggal-${row}`), typedDate(leave));
      await administrator.locator(`#jenis-${row}`).selectOption('local-holiday');
    }
    await administrator.getByRole('button', { name: 'Lihat akibatnya' }).click();
    expect(await administrator.locator('.summary').innerText()).toContain(
      `Baris 2: Kalender sudah memuat ${dateInWords(leave)} sebagai "Libur daerah"`,
    );
    expect(await administrator.locator('#tanggal-2').inputValue()).toBe(typedDate(leave));
    expect(await administrator.locator('#dasar').inputValue()).toBe(decree);
    expect(await problemsOf(administrator)).toEqual(none);
  });

  step('before it is confirmed, the page says how many cases move, and nothing has moved', async () => {
    await administrator.locator('#tanggal-2').fill('');
    await administrator.locator('#jenis-2').selectOption('');
    await administrator.getByRole('button', { name: 'Lihat akibatnya' }).click();
    await administrator.getByText(/^Tenggat [1-9]\d* permohonan bergeser\.$/).waitFor();
    expect(await administrator.innerText('main')).toContain(`${dateInWords(leave)} menjadi hari libur (libur daerah).`);
    expect(await problemsOf(administrator)).toEqual(none);
    expect(await trackedDays(before)).toContain(dateInWords(due));
    expect(await recalculated(before)).toEqual([]);
  });

  step('confirmed, it reaches every open case, and the page says so', async () => {
    await administrator.getByRole('button', { name: 'Catat perubahan' }).click();
    await administrator.waitForURL(/\/kalender\/perubahan\//);
    await allReckoned(administrator);
    expect(await problemsOf(administrator)).toEqual(none);
    await administrator.getByRole('link', { name: 'Lihat kalender' }).click();
    expect(await administrator.innerText('main')).toContain(decree);
  });

  step(
    "the applicant's page, the history and the ledger show the later due date; the timer is left alone",
    async () => {
      expect(await trackedDays(before)).toContain(dateInWords(later));
      expect(await trackedDays(before)).toContain(decree);
      expect(await recalculated(before)).toMatchObject([{ was: due, is: later }]);
      expect(await countOf(before, EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ACCEPTED)).toBe(1);
      expect(await countOf(before, EVENT_TYPE_TIMER_CANCELED)).toBe(0);
      expect(await timersOf(before)).toEqual([await openingOf(due)]);
    },
  );

  step('a registration filed from then on reckons with the leave', async () => {
    after = await submit(applicant, await prepareDraft(applicant, 'Sampit'));
    await eventually(async () => expect(await timersOf(after)).toEqual([await openingOf(later)]));
    expect(await trackedDays(after)).toContain(dateInWords(later));
  });

  step(
    'the leave is withdrawn: due dates come earlier, and the timer armed for the later one is armed anew',
    async () => {
      await administrator.getByRole('link', { name: 'Ubah jam atau hari libur' }).click();
      await typeInto(administrator.locator('#dasar'), `Pencabutan ${decree}`);
      await administrator.locator('#tindakan-1').selectOption('remove-day-off');
      await administrator.locator('#tanggal-1').fill(typedDate(leave));
      await administrator.locator('#jenis-1').selectOption('local-holiday');
      await administrator.getByRole('button', { name: 'Lihat akibatnya' }).click();
      const main = await administrator.innerText('main');
      expect(Number(/lebih awal\s+(\d+) permohonan/.exec(main)?.[1])).toBeGreaterThanOrEqual(2);
      await administrator.getByRole('button', { name: 'Catat perubahan' }).click();
      await allReckoned(administrator);
      for (const kase of [before, after]) expect(await trackedDays(kase)).toContain(dateInWords(due));
      expect(await recalculated(after)).toMatchObject([{ was: later, is: due }]);
      expect(await recalculated(before)).toMatchObject([
        { was: due, is: later },
        { was: later, is: due },
      ]);
      expect(await timersOf(after)).toEqual([await openingOf(later), await openingOf(due)]);
      expect(await countOf(after, EVENT_TYPE_TIMER_CANCELED)).toBe(1);
      expect(await timersOf(before)).toEqual([await openingOf(due)]);
    },
  );

  step('a change of a past date is recorded only when it is confirmed', async () => {
    await administrator.goto(`${office}/kalender/ubah`);
    await typeInto(administrator.locator('#dasar'), `${decree} surut`);
    await administrator.locator('#tanggal-1').fill('05-01-2026');
    await administrator.locator('#jenis-1').selectOption('local-holiday');
    await administrator.getByRole('button', { name: 'Lihat akibatnya' }).click();
    expect(await administrator.innerText('main')).toContain('Senin, 5 Januari 2026 sudah lewat.');
    await administrator.getByRole('button', { name: 'Catat perubahan' }).click();
    await administrator.locator('#tegaskan-salah').waitFor();
    expect(await problemsOf(administrator)).toEqual(none);
    await administrator.getByRole('button', { name: 'Ubah isian' }).click();
    expect(await administrator.locator('#tanggal-1').inputValue()).toBe('05-01-2026');
    expect((await calendar()).daysOff.some(({ date }) => date === '2026-01-05')).toBe(false);
  });
});
