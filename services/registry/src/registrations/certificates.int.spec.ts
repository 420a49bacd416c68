import type { OrmasHistory, OrmasStanding, OrmasView, RegistrationRecord } from '@loket/contracts';
import { newId } from '@loket/database';
import { RegistryInTest, recordInTest } from '../testing/registry-in-test';

const board = { chairName: 'Dewi Contoh', secretaryName: 'Eko Contoh', treasurerName: 'Fani Contoh' };

describe('the certificate of an ormas', () => {
  let registry: RegistryInTest;
  beforeAll(async () => {
    registry = await RegistryInTest.start();
  }, 30_000);
  afterAll(() => registry.stop(), 30_000);

  const enter = async (record: RegistrationRecord, letterId: string | null = newId()): Promise<Response> => {
    registry.records.set(record.caseId, record);
    return registry.asService('POST', '/internal/registrations', { caseId: record.caseId, letterId });
  };
  const read = async <T>(path: string): Promise<T> => (await (await registry.asService('GET', path)).json()) as T;
  const view = (id: string) => read<OrmasView>(`/ormas/${id}`);
  const history = (id: string) => read<OrmasHistory>(`/ormas/${id}/history`);
  const registered = async (letterId: string | null = newId()): Promise<string> => {
    const response = await enter(recordInTest({ npwp: '0012345678901000' }, '2021-03-01'), letterId);
    return ((await response.json()) as { ormasId: string }).ormasId;
  };
  const recordOf = (service: string, ormas: string, values: Record<string, string>): RegistrationRecord => ({
    ...recordInTest({}, '2026-11-20'),
    ...{ service, ministryNumber: '01-00-00/099/D.III.4/XI/2026', values: { ormas, ...values } },
  });
  const renewal = (ormas: string) => recordOf('ormas-renewal', ormas, board);
  const eventsOf = async (
    id: string,
  ): Promise<{ type: string; data: { letterId: unknown; replacedBy: unknown } }[]> => {
    const found: { envelope: { type: string; data: { letterId: unknown; replacedBy: unknown } } }[] =
      await registry.database.source.query(`SELECT envelope FROM outbox WHERE key = $1 ORDER BY position`, [id]);
    return found.map(({ envelope }) => envelope);
  };

  it('is renewed for the same organisation, five years from the new date, with its new board', async () => {
    const [oldLetter, newLetter] = [newId(), newId()];
    const id = await registered(oldLetter);
    const entered = await enter(renewal(id), newLetter);
    expect(await entered.json()).toEqual({ ormasId: id });
    expect(await view(id)).toMatchObject({
      ...{ name: 'Perkumpulan Contoh', chairName: 'Dewi Contoh', validUntil: '2031-11-20' },
      certificateNumber: null,
    });
    const { certificates } = await history(id);
    expect(certificates).toMatchObject([
      { kind: 'renewal', validUntil: '2031-11-20', replacedOn: null },
      { kind: 'registration', validUntil: '2026-03-01', replacedOn: expect.any(String) },
    ]);
    const replaced = (await eventsOf(id)).filter(({ type }) => type === 'ormas.certificate-replaced');
    expect(replaced).toMatchObject([{ data: { letterId: oldLetter, replacedBy: newLetter } }]);
  });

  it('is renewed once for a case, however often and at once it is asked for', async () => {
    const id = await registered();
    const record = renewal(id);
    await Promise.all(Array.from({ length: 6 }, () => enter(record)));
    expect((await history(id)).certificates).toHaveLength(2);
  });

  it('of two cases at once each replaces the one before, so that one certificate holds', async () => {
    const id = await registered();
    const answers = await Promise.all([enter(renewal(id)), enter(renewal(id))]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const { certificates } = await history(id);
    expect(certificates).toHaveLength(3);
    expect(certificates.filter(({ replacedOn }) => replacedOn === null)).toHaveLength(1);
  });

  it('is given anew under its old end when the data change, and the former ones stay on record', async () => {
    const id = await registered();
    const values = {
      ...{ changes: 'name,npwp,address', organisationName: 'Perkumpulan Baru', acronym: '', npwp: '0098765432109000' },
      ...{ province: '62', regency: '62.71', secretariatAddress: 'Jalan Baru 9' },
    };
    await enter(recordOf('ormas-change', id, values));
    expect(await view(id)).toMatchObject({
      ...{ name: 'Perkumpulan Baru', regencyCode: '62.71', secretariatAddress: 'Jalan Baru 9' },
      ...{ activityField: 'sosial', chairName: 'Ani Contoh', validUntil: '2026-03-01' },
    });
    const { certificates, formerValues } = await history(id);
    expect(certificates.map(({ kind }) => kind)).toEqual(['change', 'registration']);
    expect(formerValues).toMatchObject([
      { field: 'address', value: 'Jalan Contoh 1' },
      { field: 'name', value: 'Perkumpulan Contoh' },
    ]);
    expect(await read<OrmasStanding>(`/internal/ormas/${id}/standing`)).toMatchObject({ npwp: '0098765432109000' });
  });

  it('keeps each former value from when it began to hold', async () => {
    const id = await registered();
    for (const name of ['Nama Kedua', 'Nama Ketiga'])
      await enter(recordOf('ormas-change', id, { changes: 'name', organisationName: name }));
    const { formerValues } = await history(id);
    expect(formerValues.map(({ value }) => value)).toEqual(['Nama Kedua', 'Perkumpulan Contoh']);
    const held: { same: boolean }[] = await registry.database.source.query(
      `SELECT later.held_from = first.held_until AS same FROM former_value AS later JOIN former_value AS first
       ON first.ormas_id = later.ormas_id AND first.value = 'Perkumpulan Contoh' WHERE later.ormas_id = $1 AND later.value = 'Nama Kedua'`,
      [id],
    );
    expect(held).toEqual([{ same: true }]);
  });

  it('tells the NPWP to services alone, neither the present one nor a former', async () => {
    const id = await registered();
    await enter(recordOf('ormas-change', id, { changes: 'npwp', npwp: '0098765432109000' }));
    const shown = JSON.stringify([await view(id), await history(id)]);
    for (const npwp of ['0012345678901000', '0098765432109000']) expect(shown).not.toContain(npwp);
    expect((await registry.asPerson('GET', `/internal/ormas/${id}/standing`)).status).toBeGreaterThanOrEqual(401);
  });

  it.each([
    ['a renewal of an organisation that is not in the register', 'ormas-renewal', board, 404],
    ['a renewal without a board', 'ormas-renewal', { chairName: ' ' }, 400],
    ['a change of nothing', 'ormas-change', { changes: '' }, 400],
    ['a change of what cannot be changed', 'ormas-change', { changes: 'emblem' }, 400],
    ['a change without its new value', 'ormas-change', { changes: 'name', organisationName: '' }, 400],
    ['a service that enters nothing', 'consultation', {}, 400],
  ])('refuses %s', async (_, service, values, status) => {
    expect((await enter(recordOf(service, newId(), values))).status).toBe(status);
  });
});
