import { inTransaction, rows } from '@loket/database';
import { type TestDatabase, createTestDatabase } from '@loket/testing';
import type { Agency } from '@loket/contracts';
import { migrations } from '../migrations';
import { makeFirstAdministrator } from './make-first-administrator';

const office: Agency = {
  id: 'kantor-baru',
  name: 'Kantor Baru',
  shortName: 'Kantor Baru',
  level: 'regency',
  regionCode: '62.01',
  city: 'Contoh',
  address: 'Jalan Contoh 1',
  phone: '0800',
  email: 'kantor@contoh.id',
  letterhead: 'PEMERINTAH KABUPATEN CONTOH',
  head: { name: 'Contoh', post: 'Kepala', rank: 'Pembina', nip: '1' },
};

let database: TestDatabase;
jest.setTimeout(30_000);
beforeAll(async () => {
  database = await createTestDatabase({ migrations });
});
afterAll(() => database.drop());

const make = (email: string) =>
  makeFirstAdministrator(database.source, 'https://loket.contoh.id', { office, email, name: 'Administrator' });

describe('the first administrator', () => {
  it('comes with the office and a link to set the password, which may be made again', async () => {
    expect((await make('admin@kantor.go.id')).url).toMatch(/^https:\/\/loket\.contoh\.id\/kata-sandi\//);
    await expect(make('Admin@Kantor.go.id')).resolves.toBeDefined();
    const granted = await inTransaction(database.source, () =>
      rows(`SELECT username, role, role_grant.agency_id FROM role_grant JOIN account ON account.id = account_id`),
    );
    expect(granted).toEqual([{ username: 'admin@kantor.go.id', role: 'administrator', agency_id: 'kantor-baru' }]);
  });

  it('is the only one made this way', async () => {
    await expect(make('lain@kantor.go.id')).rejects.toThrow('There is an administrator already');
    await inTransaction(database.source, () => rows(`UPDATE account SET password_hash = 'set'`));
    await expect(make('admin@kantor.go.id')).rejects.toThrow('There is an administrator already');
  });
});
