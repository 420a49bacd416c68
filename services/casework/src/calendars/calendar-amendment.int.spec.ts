import type {
  CalendarAmendmentPreview,
  CalendarAmendmentProgress,
  CalendarAmendmentRecord,
  CalendarChangeForm,
  CalendarView,
} from '@loket/contracts';
import { inTransaction, newId } from '@loket/database';
import { COLLECTIVE_LEAVE } from '@loket/working-time';
import { type Answer, CaseworkInTest, person } from '../testing/casework-in-test';
import { FollowedCase } from '../testing/followed-case';
import { ministry, province } from '../testing/given-office';
import { calendarOfAgency } from './agency-calendar';

const administrator = person({ roles: [{ role: 'administrator', agency: province }] });
const colleague = person({ roles: [{ role: 'administrator', agency: province }] });
const path = `/agencies/${province}/calendar`;
const dayOff = (date: string, type = 'local-holiday'): CalendarChangeForm => ({ op: 'add-day-off', date, type });

let casework: CaseworkInTest;
let recordedFirst: string;
beforeAll(async () => {
  casework = await CaseworkInTest.start();
  const [row] = await casework.office.query<{ record: string }>(`SELECT record::text FROM calendar WHERE agency = $1`, [
    province,
  ]);
  recordedFirst = row?.record ?? '';
});
afterAll(() => casework.stop());
beforeEach(async () => {
  await casework.office.asOwner(`TRUNCATE calendar_amendment, draft CASCADE`);
  await casework.office.query(`UPDATE calendar SET record = $2, recorded_at = clock_timestamp() WHERE agency = $1`, [
    province,
    recordedFirst,
  ]);
});

type Form = Partial<CalendarAmendmentRecord> & Pick<CalendarAmendmentRecord, 'changes'>;

const record = (form: Form, by = administrator): Promise<Answer<CalendarAmendmentProgress & { detail?: string }>> =>
  casework.ask(by, `POST ${path}/amendments`, { id: newId(), legalBasis: 'SK Kepala Badan 7/2026', ...form });
const preview = async (...changes: readonly CalendarChangeForm[]): Promise<CalendarAmendmentPreview> =>
  (
    await casework.ask<CalendarAmendmentPreview>(administrator, `POST ${path}/amendments/preview`, {
      legalBasis: 'SK 1',
      changes,
    })
  ).body;
const filed = (at: string): Promise<FollowedCase> => FollowedCase.opened(casework.office, { at });
const adjustments = (): Promise<{ case_id: string; kind: string; cause: string; actor: string }[]> =>
  casework.office.query(`SELECT case_id, kind, cause, actor, made_at FROM pending_change ORDER BY case_id`);

describe('the calendar in force', () => {
  const offOn = async (date: string): Promise<string[]> => {
    const { daysOff } = await inTransaction(casework.office.source, () => calendarOfAgency(province));
    return daysOff.filter((off) => off.date === date).map(({ type }) => type);
  };

  it('is the recorded one with every amendment in order, and knows what it was before each', async () => {
    await record({ changes: [dayOff('2027-07-05'), dayOff('2027-07-06')] });
    await record({ changes: [{ op: 'remove-day-off', date: '2027-07-05', type: 'local-holiday' }] });
    expect([await offOn('2027-07-05'), await offOn('2027-07-06')]).toEqual([[], ['local-holiday']]);
    const { amended } = await inTransaction(casework.office.source, () => calendarOfAgency(province));
    expect(amended?.changes).toHaveLength(1);
    expect(amended?.before.amended).toMatchObject({ legalBasis: 'SK Kepala Badan 7/2026' });
    expect(amended?.recordedAt).toBeGreaterThan(amended?.before.amended?.recordedAt ?? Infinity);
    expect(amended?.before.amended?.before.amended).toBeUndefined();
  });

  it('follows a calendar that is recorded anew', async () => {
    await record({ changes: [dayOff('2027-07-05')] });
    expect(await offOn('2027-12-24')).toEqual([COLLECTIVE_LEAVE]);
    await casework.office.query(
      `UPDATE calendar SET record = jsonb_set(record, '{daysOff}', '[]'), recorded_at = clock_timestamp() WHERE agency = $1`,
      [province],
    );
    expect([await offOn('2027-12-24'), await offOn('2027-07-05')]).toEqual([[], ['local-holiday']]);
  });

  it("is public with its amendments, the newest first, and another office's stays as it was", async () => {
    await record({ changes: [dayOff('2027-07-05')] });
    await record({ changes: [{ op: 'work-on-leave', date: '2027-12-24' }], legalBasis: 'SK 8' });
    const { body } = await casework.ask<CalendarView>('nobody', `GET ${path}`);
    expect(body).toMatchObject({ agency: province, zone: 'WIB' });
    expect(body.amendments.map(({ legalBasis }) => legalBasis)).toEqual(['SK 8', 'SK Kepala Badan 7/2026']);
    expect(body.workedLeave).toEqual([{ date: '2027-12-24', legalBasis: 'SK 8' }]);
    expect(body.daysOff).toContainEqual({
      ...{ date: '2027-07-05', type: 'local-holiday', legalBasis: 'SK Kepala Badan 7/2026' },
    });
    const other = await casework.ask<CalendarView>('nobody', `GET /agencies/${ministry}/calendar`);
    expect(other.body).toMatchObject({ amendments: [], workedLeave: [] });
    expect((await casework.ask('nobody', 'GET /agencies/elsewhere/calendar')).status).toBe(404);
  });

  it('may only be added to', async () => {
    await record({ changes: [dayOff('2027-07-05')] });
    for (const statement of ['DELETE FROM calendar_amendment', `UPDATE calendar_amendment SET legal_basis = ''`])
      await expect(casework.office.query(statement)).rejects.toThrow(/permission denied/);
  });
});

describe('a preview', () => {
  // Five working days; the first is due on Friday 9 July 2027, the second a week later, the third stands.
  beforeEach(async () => {
    await filed('2027-07-02T10:00:00+07:00');
    await filed('2027-07-09T10:00:00+07:00');
    const standing = await filed('2027-07-02T11:00:00+07:00');
    await standing.decide('return', { at: '2027-07-05T10:00:00+07:00' });
  });

  it('counts the cases that move later, and names them with old and new due times', async () => {
    const found = await preview(dayOff('2027-07-08'));
    expect(found).toMatchObject({ openCases: 3, earlier: 0, later: 1, unmoved: 2, flags: [] });
    expect(found.examples).toEqual([
      {
        caseNumber: expect.stringMatching(/^IZN-/),
        clock: { id: 'Pemeriksaan', en: 'Pemeriksaan' },
        oldDue: new Date('2027-07-09T16:30:00+07:00').toISOString(),
        newDue: new Date('2027-07-12T16:00:00+07:00').toISOString(),
      },
    ]);
  });

  it('counts those that move earlier', async () => {
    const saturday: CalendarChangeForm = {
      ...{ op: 'set-hours', from: '2027-07-10', to: '2027-07-10' },
      week: { sat: [['08:00', '12:00']] },
    };
    expect(await preview(saturday)).toMatchObject({ openCases: 3, earlier: 1, later: 0, unmoved: 2 });
  });

  it('stores nothing and sends nothing', async () => {
    await preview(dayOff('2027-07-08'));
    expect(await casework.office.query(`SELECT 1 FROM calendar_amendment`)).toEqual([]);
    expect((await adjustments()).filter(({ kind }) => kind === 'calendar')).toEqual([]);
    expect(await preview(dayOff('2027-07-08'))).toMatchObject({ later: 1 });
  });

  it('goes through the cases batch by batch', async () => {
    await casework.office.asOwner(
      `INSERT INTO clock (id, case_id, key, first_visit, agency, kind, budget, started_at, due_at)
       SELECT uuidv7(), c.id, 'extra-' || n, 1, '${province}', 'days', 5, '2027-07-02T10:00:00+07:00', '2027-07-09T16:30:00+07:00'
       FROM generate_series(1, 2500) n, (SELECT id FROM case_file LIMIT 1) c`,
    );
    expect(await preview(dayOff('2027-07-08'))).toMatchObject({ openCases: 3 });
  });

  it('is refused with the change and the sentence', async () => {
    const { status, body } = await casework.ask(administrator, `POST ${path}/amendments/preview`, {
      legalBasis: 'SK 1',
      changes: [dayOff('2027-07-08'), dayOff('2027-07-08')],
    });
    expect({ status, body }).toMatchObject({
      status: 422,
      body: { code: 'invalid-form', errors: [{ field: 'changes.1' }] },
    });
  });
});

describe('recording', () => {
  it('has each open case of the office reckoned anew, and no closed one and none of another office', async () => {
    const [open, closed, elsewhere] = await Promise.all([
      filed('2027-07-02T10:00:00+07:00'),
      filed('2027-07-02T10:00:00+07:00'),
      filed('2027-07-02T10:00:00+07:00'),
    ]);
    await closed.decide('refuse', { reason: 'Tidak berhak' });
    await elsewhere.decide('approve', { at: '2027-07-05T10:00:00+07:00' });
    const { status, body } = await record({ changes: [dayOff('2027-07-08')] });
    expect({ status, body }).toMatchObject({ status: 201, body: { total: 1, done: 0 } });
    expect((await adjustments()).filter(({ kind }) => kind === 'calendar')).toEqual([
      {
        ...{ case_id: open.id, kind: 'calendar', cause: body.id, actor: administrator.accountId },
        made_at: new Date(body.recordedAt),
      },
    ]);
  });

  it('a double click is one amendment', async () => {
    await filed('2027-07-02T10:00:00+07:00');
    const form = { id: newId(), changes: [dayOff('2027-07-08')] };
    const [first, second] = await Promise.all([record(form), record(form)]);
    expect(first.status).toBe(201);
    expect(second).toEqual(first);
    expect(await adjustments()).toHaveLength(1);
    expect(await record({ ...form, changes: [dayOff('2027-07-09')] })).toMatchObject({ status: 409 });
  });

  it('of two administrators at once the second is checked against what the first left', async () => {
    const same = await Promise.all(
      [administrator, colleague].map((by) => record({ changes: [dayOff('2027-07-08')] }, by)),
    );
    expect(same.map(({ status }) => status).sort()).toEqual([201, 422]);
    const apart = await Promise.all(
      [administrator, colleague].map((by, place) => record({ changes: [dayOff(`2027-07-1${place + 2}`)] }, by)),
    );
    expect(apart.map(({ status }) => status)).toEqual([201, 201]);
    const recorded = await casework.office.query<{ recorded_at: Date }>(`SELECT recorded_at FROM calendar_amendment`);
    expect(new Set(recorded.map(({ recorded_at }) => recorded_at.getTime())).size).toBe(3);
  });

  it('a change of the past is recorded only when it is confirmed', async () => {
    const changes = [dayOff('2026-02-02')];
    const refused = await record({ changes });
    expect(refused).toMatchObject({
      status: 422,
      body: { detail: expect.stringMatching(/2 Februari 2026 sudah lewat/) },
    });
    expect(await record({ changes, acknowledged: true })).toMatchObject({ status: 201 });
  });

  it('what the calendar refuses leaves no trace', async () => {
    await filed('2027-07-02T10:00:00+07:00');
    const week: CalendarChangeForm = { op: 'set-hours', from: '2027-01-01', to: null, week: {} };
    expect(await record({ changes: [dayOff('2027-07-08'), week] })).toMatchObject({ status: 422 });
    expect([await adjustments(), await casework.office.query(`SELECT 1 FROM calendar_amendment`)]).toEqual([[], []]);
  });

  it("an amendment's progress is found at its own office only", async () => {
    const { body } = await record({ changes: [dayOff('2027-07-08')] });
    const found = await casework.ask(administrator, `GET ${path}/amendments/${body.id}`);
    expect(found).toEqual({ status: 200, body });
    expect((await casework.ask(administrator, `GET ${path}/amendments/${newId()}`)).status).toBe(404);
    const abroad = person({ roles: [{ role: 'administrator', agency: ministry }] });
    expect((await casework.ask(abroad, `GET /agencies/${ministry}/calendar/amendments/${body.id}`)).status).toBe(404);
  });
});
