import type { OrmasView, RegistrationRecord } from '@loket/contracts';
import { newId } from '@loket/database';
import { handleEvent } from '@loket/messaging';
import { keepLetterNumber } from '../letters/keep-letter-number';
import { RegistryInTest, recordInTest } from '../testing/registry-in-test';

describe('registration of an ormas', () => {
  let registry: RegistryInTest;
  beforeAll(async () => {
    registry = await RegistryInTest.start();
  }, 30_000);
  afterAll(() => registry.stop(), 30_000);

  const query = (sql: string, parameters: unknown[] = []): Promise<unknown[]> =>
    registry.database.source.query(sql, parameters);
  const register = (record: RegistrationRecord, letterId: string | null): Promise<Response> => {
    registry.records.set(record.caseId, record);
    return registry.asService('POST', '/internal/registrations', { caseId: record.caseId, letterId });
  };
  const idIn = async (response: Response): Promise<string> => ((await response.json()) as { ormasId: string }).ormasId;
  const view = async (id: string): Promise<OrmasView> =>
    (await (await registry.ask('GET', `/ormas/${id}`)).json()) as OrmasView;
  const tellIssued = (letterId: string, caseId: string, kind: string, number: string) =>
    handleEvent(registry.database.source, [keepLetterNumber], 'documents.letter.v1', {
      ...{
        id: newId(),
        type: 'letter.issued',
        source: 'documents',
        subject: letterId,
        version: 1,
        time: '2026-11-20T18:30:00Z',
      },
      data: { letterId, caseId, kind, number },
    });

  it('is entered once for a case, however often and at once it is asked for', async () => {
    const record = recordInTest();
    const ids = await Promise.all(
      (await Promise.all(Array.from({ length: 6 }, () => register(record, null)))).map(idIn),
    );
    expect(new Set(ids).size).toBe(1);
    expect(await query(`SELECT envelope->>'type' AS type FROM outbox WHERE key = $1`, [ids[0]])).toEqual([
      { type: 'ormas.registered' },
    ]);
  });

  it('shows the certificate’s number whether its letter is told of before or after', async () => {
    const [early, late] = [recordInTest(), recordInTest()];
    const [earlyLetter, lateLetter] = [newId(), newId()];
    await tellIssued(earlyLetter, early.caseId, 'skt', '220/001/SKT/Bakesbangpol/2026');
    const [first, second] = [
      await idIn(await register(early, earlyLetter)),
      await idIn(await register(late, lateLetter)),
    ];
    expect((await view(second)).certificateNumber).toBeNull();
    await tellIssued(lateLetter, late.caseId, 'skt', '220/002/SKT/Bakesbangpol/2026');
    expect(await view(first)).toMatchObject({
      certificateNumber: '220/001/SKT/Bakesbangpol/2026',
      issuedOn: '2026-11-21',
    });
    expect((await view(second)).certificateNumber).toBe('220/002/SKT/Bakesbangpol/2026');
  });

  it('shows the ministry’s number where the office only hands the certificate over', async () => {
    const record = recordInTest();
    const letter = newId();
    await tellIssued(letter, record.caseId, 'cover-letter', '220/003/Bakesbangpol/2026');
    const shown = await view(await idIn(await register(record, letter)));
    expect(shown).toMatchObject({
      certificateNumber: record.ministryNumber,
      issuedOn: '2026-11-18',
      validUntil: '2031-11-18',
    });
  });

  it.each([
    ['2026-11-18', '2031-11-18'],
    ['2024-02-29', '2029-02-28'],
    [null, null],
  ])('holds for five years from the ministry’s date %s', async (ministryDate, validUntil) => {
    expect((await view(await idIn(await register(recordInTest({}, ministryDate), null)))).validUntil).toBe(validUntil);
  });

  it('keeps nothing personal beyond the names of the three officers', async () => {
    const id = await idIn(await register(recordInTest(), null));
    const kept = JSON.stringify([
      await query('SELECT * FROM ormas'),
      await query('SELECT * FROM board_member'),
      await query('SELECT * FROM outbox'),
      await view(id),
    ]);
    expect(kept).toContain('Ani Contoh');
    for (const personal of ['6201014107900001', '81234567890', 'Rumah Ani']) expect(kept).not.toContain(personal);
  });

  it('is refused where the record lacks what the register needs', async () => {
    const refused = await register(recordInTest({ organisationName: ' ', foundedOn: '31-12-2020' }), null);
    expect(refused.status).toBe(400);
    expect(((await refused.json()) as { errors: { field: string }[] }).errors.map(({ field }) => field)).toEqual([
      'organisationName',
      'foundedOn',
    ]);
  });

  it('does not know what was never entered', async () => {
    expect((await registry.ask('GET', `/ormas/${newId()}`)).status).toBe(404);
    expect((await registry.ask('GET', '/ormas/not-an-id')).status).toBe(400);
  });
});
