import type { OrmasReports, OrmasSearchResult, ReportRecord, Reportable } from '@loket/contracts';
import { newId } from '@loket/database';
import { handleEvent } from '@loket/messaging';
import { keepLetterNumber } from '../letters/keep-letter-number';
import { RegistryInTest, recordInTest } from '../testing/registry-in-test';

let registry: RegistryInTest;
beforeAll(async () => {
  registry = await RegistryInTest.start();
}, 30_000);
afterAll(() => registry.stop(), 30_000);

const query = <R>(sql: string, parameters: unknown[] = []): Promise<R[]> =>
  registry.database.source.query(sql, parameters);

const read = async <B>(response: Response | Promise<Response>): Promise<B> => (await (await response).json()) as B;

async function givenOrmas(
  ministryDate: string | null = '2025-02-09',
  agency = 'bakesbangpol-kalteng',
): Promise<string> {
  const record = { ...recordInTest({ organisationName: `Perkumpulan ${newId()}` }, ministryDate), agency };
  registry.records.set(record.caseId, record);
  const { ormasId } = await read<{ ormasId: string }>(
    registry.asService('POST', '/internal/registrations', { caseId: record.caseId }),
  );
  return ormasId;
}

function givenReport(ormasId: string, halfYear: string, more: Partial<ReportRecord> = {}): ReportRecord {
  const record = {
    ...{ caseId: newId(), agency: 'bakesbangpol-kalteng', accountId: newId(), ormasId, halfYear },
    ...{ acceptedAt: '2026-08-03T03:00:00.000Z', ...more },
  };
  registry.records.set(record.caseId, record);
  return record;
}

const enter = ({ caseId }: ReportRecord): Promise<Response> =>
  registry.asService('POST', '/internal/reports', { caseId });
const reportsOf = (ormasId: string): Promise<OrmasReports> => read(registry.ask('GET', `/ormas/${ormasId}/reports`));
const reportable = async (ormasId: string, halfYear: string): Promise<Reportable['refusal']> =>
  (await read<Reportable>(registry.asService('GET', `/internal/ormas/${ormasId}/reportable?halfYear=${halfYear}`)))
    .refusal;

describe('an accepted report', () => {
  it('is entered once for its case, however often and at once it is asked for, and told with ids only', async () => {
    const ormasId = await givenOrmas();
    const report = givenReport(ormasId, '2026-1');
    const answers = await Promise.all(Array.from({ length: 5 }, () => enter(report)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(new Set(await Promise.all(answers.map(async (answer) => JSON.stringify(await answer.json())))).size).toBe(1);
    const { caseId, accountId } = report;
    expect(
      await query(
        `SELECT envelope->'data' AS data FROM outbox WHERE envelope->>'type' = 'ormas.reported' AND key = $1`,
        [ormasId],
      ),
    ).toEqual([{ data: { ormasId, caseId, accountId, halfYear: '2026-1' } }]);
  });

  it('is alone with its half-year: of two cases at once the register takes one and refuses the other', async () => {
    const ormasId = await givenOrmas();
    const answers = await Promise.all([enter(givenReport(ormasId, '2026-1')), enter(givenReport(ormasId, '2026-1'))]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(await refused?.json()).toMatchObject({ code: 'not-reportable' });
  });

  it('is shown with the number of its letter, and what is missing beside it', async () => {
    const ormasId = await givenOrmas('2025-02-09');
    const report = givenReport(ormasId, '2025-2');
    await enter(report);
    expect(await reportsOf(ormasId)).toEqual({
      reports: [{ halfYear: '2025-2', acceptedOn: '2026-08-03', letterNumber: null }],
      missing: expect.arrayContaining(['2026-1', '2025-1']),
    });
    await handleEvent(registry.database.source, [keepLetterNumber], 'documents.letter.v1', {
      ...{ id: newId(), type: 'letter.issued', source: 'documents', subject: newId(), version: 1 },
      time: '2026-08-03T03:00:01Z',
      data: { letterId: newId(), caseId: report.caseId, kind: 'report-letter', number: '220/9/Bakesbangpol/2026' },
    });
    expect((await reportsOf(ormasId)).reports[0]?.letterNumber).toBe('220/9/Bakesbangpol/2026');
    expect(await reportable(ormasId, '2025-2')).toEqual({
      code: 'already-reported',
      letterNumber: '220/9/Bakesbangpol/2026',
    });
  });

  it('is refused for an organisation that is not there, and for a half-year that is none', async () => {
    expect((await enter(givenReport(newId(), '2026-1'))).status).toBe(404);
    const path = `/internal/ormas/${await givenOrmas()}/reportable?halfYear=`;
    expect((await registry.asService('GET', `${path}2026-3`)).status).toBe(400);
    expect((await registry.ask('GET', `/ormas/${newId()}/reports`)).status).toBe(404);
  });

  it('is refused before the registration and before the half-year is over', async () => {
    const ormasId = await givenOrmas('2026-02-09');
    expect(await reportable(ormasId, '2025-2')).toMatchObject({ code: 'before-registration' });
    expect(await reportable(ormasId, '2026-1')).toBeNull();
    expect(await reportable(ormasId, `${new Date().getUTCFullYear() + 1}-1`)).toMatchObject({ code: 'not-over' });
  });
});

describe('a round of reminders', () => {
  const remind = (agency: string, more: object = {}): Promise<{ told: number }> =>
    read(
      registry.asService('POST', '/internal/report-reminders', {
        ...{ agency, halfYear: '2026-1', reminder: 'soon', dueOn: '2026-07-31', except: [], ...more },
      }),
    );
  const remindersOf = (ormasId: string): Promise<{ data: object }[]> =>
    query(`SELECT envelope->'data' AS data FROM outbox WHERE envelope->>'type' = 'ormas.report-due' AND key = $1`, [
      ormasId,
    ]);

  it('tells of each missing report once, by ids alone, and again only by another reminder', async () => {
    const agency = `office-${newId()}`;
    const ormasId = await givenOrmas('2025-02-09', agency);
    expect(await Promise.all([remind(agency), remind(agency)])).toEqual(
      expect.arrayContaining([{ told: 1 }, { told: 0 }]),
    );
    expect(await remindersOf(ormasId)).toEqual([
      { data: { ormasId, halfYear: '2026-1', reminder: 'soon', dueOn: '2026-07-31' } },
    ]);
    expect(await remind(agency, { reminder: 'late' })).toEqual({ told: 1 });
  });

  it('leaves out who has reported, whose report is with the office, and who was registered too late', async () => {
    const agency = `office-${newId()}`;
    const [reported, filed] = [await givenOrmas('2025-02-09', agency), await givenOrmas('2025-02-09', agency)];
    await givenOrmas('2026-06-30', agency);
    await enter(givenReport(reported, '2026-1'));
    expect(await remind(agency, { except: [filed] })).toEqual({ told: 0 });
    expect(await remind(agency)).toEqual({ told: 1 });
  });

  it('comes through several hundred in batches', async () => {
    const agency = `office-${newId()}`;
    await query(
      `INSERT INTO ormas (id, case_id, agency, name, activity_field, province_code, regency_code, secretariat_address)
       SELECT gen_random_uuid(), gen_random_uuid(), $1, 'Banyak ' || n, 'sosial', '62', '62.05', 'x' FROM generate_series(1, 450) n`,
      [agency],
    );
    await query(
      `INSERT INTO certificate (id, ormas_id, case_id, ministry_date) SELECT gen_random_uuid(), id, case_id, '2025-01-01' FROM ormas WHERE agency = $1`,
      [agency],
    );
    expect(await remind(agency)).toEqual({ told: 450 });
  });
});

it('officers find who has not reported on a half-year', async () => {
  const [silent, reported, late] = [
    await givenOrmas('2025-02-09'),
    await givenOrmas('2025-02-09'),
    await givenOrmas('2026-06-30'),
  ];
  await enter(givenReport(reported, '2026-1'));
  const found = async (page: number): Promise<OrmasSearchResult> =>
    read(registry.ask('GET', `/search?q=perkumpulan&unreported=2026-1&page=${page}`));
  const { pages } = await found(1);
  const all = await Promise.all(Array.from({ length: pages }, (_, page) => found(page + 1)));
  const ids = all.flatMap(({ hits }) => hits.map(({ id }) => id));
  expect([silent, reported, late].map((id) => ids.includes(id))).toEqual([true, false, false]);
});
