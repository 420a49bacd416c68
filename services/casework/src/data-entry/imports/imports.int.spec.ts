import type { Actor, ImportUploaded, ImportView } from '@loket/contracts';
import { dataSource, newId } from '@loket/database';
import { eventually } from '@loket/testing';
import { CaseworkInTest, person } from '../../testing/casework-in-test';
import { givenEntries, kapuas, kobar } from '../../testing/entry-sop';

let casework: CaseworkInTest;
beforeAll(async () => {
  casework = await CaseworkInTest.start({ RECONCILE_EVERY_MS: '100' });
  await givenEntries(casework.office);
  casework.neighbours.offices.set(kobar, { level: 'regency', regionCode: '62.01' });
});
afterAll(() => casework.stop());

const enumerator = person({ roles: [{ role: 'enumerator', agency: kobar }] });
const stranger = person({ roles: [{ role: 'enumerator', agency: kapuas }] });

const HEADER = 'Nama Organisasi;Tahun awal periode;Nama Ketua';
const sheet = (...lines: readonly string[]): string => [HEADER, ...lines, ''].join('\n');
const rowsNamed = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix} ${index + 1};2024;Ani`);

const upload = (text: string, by: Actor = enumerator) =>
  casework.send<ImportUploaded & { detail?: string }>(by, `POST /entry-imports?agency=${kobar}`, Buffer.from(text));
const view = (id: string, by: Actor = enumerator) => casework.ask<ImportView>(by, `GET /entry-imports/${id}`);
const confirm = (id: string, others: readonly string[] = [], by: Actor = enumerator) =>
  casework.ask<ImportView>(by, `POST /entry-imports/${id}/confirmation`, { others });
const casesNamed = (prefix: string) =>
  casework.office.query<{ number: string; agency: string; account_id: string }>(
    `SELECT number, agency, account_id FROM case_file WHERE subject LIKE $1 || ' %' ORDER BY number`,
    [prefix],
  );

describe('a spreadsheet', () => {
  it('is read whole, its errors told by row and column, and nothing is stored before it is confirmed', async () => {
    const { status, body } = await upload(sheet('Sanggar Baca 1;2024;Ani', ';dua;Budi', 'Sanggar Baca 1;2024;=1+1'));
    expect(status).toBe(201);
    const read = (await view(body.id)).body;
    expect(read).toMatchObject({ state: 'checked', counts: { total: 3, right: 1, wrong: 2, alike: 0, stored: 0 } });
    expect(read.rows).toMatchObject([
      { line: 3, problems: [{ column: 'Nama Organisasi' }, { column: 'Tahun awal periode' }] },
      {
        line: 4,
        problems: [{ column: 'Nama Ketua', message: 'Sel C4 berisi rumus; tempel nilainya.' }, { column: null }],
      },
    ]);
    expect(await casesNamed('Sanggar Baca')).toEqual([]);
    const file = (await casework.bytes(enumerator, `GET /entry-imports/${body.id}/errors`)).toString();
    expect(file.split('\r\n')[2]).toBe(
      '3;;Tahun awal periode;"Tahun awal periode harus tahun dengan 4 angka, misalnya 2026."',
    );
  });

  it.each([
    ['a wrong header', 'Nama;Ketua\nA;B\n', 'Tidak dikenal: "Nama", "Ketua"'],
    ['no row', sheet(), 'hanya berisi judul kolom'],
    ['10,000 rows', sheet(...rowsNamed('X', 10_000)), 'lebih dari 2.000 baris'],
  ])('with %s is refused in words, and nothing of it is kept', async (_what, text, sentence) => {
    const before = await casework.office.query(`SELECT count(*) FROM entry_import`);
    const refused = await upload(text);
    expect(refused.status).toBe(422);
    expect(refused.body.detail).toContain(sentence);
    expect(await casework.office.query(`SELECT count(*) FROM entry_import`)).toEqual(before);
  });

  it('that is larger than one may be is refused', async () => {
    expect((await upload(`${sheet()}${'x'.repeat(2 * 1024 * 1024)}`)).status).toBeGreaterThanOrEqual(400);
  });

  it('is nobody’s business in another kabupaten', async () => {
    const { body } = await upload(sheet('Sanggar Sendiri 1;2024;Ani'));
    expect((await upload(sheet('Sanggar Orang 1;2024;Ani'), stranger)).status).toBe(403);
    expect((await view(body.id, stranger)).status).toBe(404);
    expect((await confirm(body.id, [], stranger)).status).toBe(404);
    expect((await casework.ask(stranger, `POST /entry-imports/${body.id}/discard`)).status).toBe(404);
    expect((await casework.ask(stranger, `GET /entry-imports/${body.id}/errors`)).status).toBe(404);
  });

  it('uploaded twice is the same import, unless it was thrown away', async () => {
    const text = sheet('Sanggar Dua Kali 1;2024;Ani');
    const [one, other] = await Promise.all([upload(text), upload(text)]);
    expect(other.body.id).toBe(one.body.id);
    expect([one.body.known, other.body.known].toSorted()).toEqual([false, true]);
    expect((await casework.ask(enumerator, `POST /entry-imports/${one.body.id}/discard`)).status).toBe(204);
    expect((await confirm(one.body.id)).status).toBe(409);
    const again = await upload(text);
    expect(again.body).toMatchObject({ known: false });
  });

  it('cannot be taken in while the register is away, and nothing of it is kept', async () => {
    casework.neighbours.registerIsAway = true;
    expect((await upload(sheet('Sanggar Sepi 1;2024;Ani'))).status).toBe(503);
    casework.neighbours.registerIsAway = false;
    expect((await upload(sheet('Sanggar Sepi 1;2024;Ani'))).body.known).toBe(false);
  });
});

describe('the right rows', () => {
  it('become cases of the office once they are confirmed, and a second press changes nothing', async () => {
    const { body } = await upload(sheet(...rowsNamed('Sanggar Benar', 3), ';;'));
    const [one, other] = await Promise.all([confirm(body.id), confirm(body.id)]);
    expect([one.status, other.status]).toEqual([200, 200]);
    await eventually(async () => expect((await view(body.id)).body.state).toBe('done'), 15_000);
    await confirm(body.id);
    expect((await view(body.id)).body.counts).toMatchObject({ chosen: 3, stored: 3, failed: 0 });
    const cases = await casesNamed('Sanggar Benar');
    expect(cases).toHaveLength(3);
    expect(cases[0]).toMatchObject({ agency: kobar, account_id: enumerator.accountId });
    expect(
      await casework.office.query(`SELECT DISTINCT content::text AS kept FROM entry_import_row WHERE import_id = $1`, [
        body.id,
      ]),
    ).toEqual([{ kept: '{}' }]);
  }, 30_000);

  it('that are alike to an organisation are stored only where they are said to be others, and that is kept', async () => {
    const alike = ['Sanggar Mirip 1', 'Sanggar Mirip 2'].map((name) => ({
      ...{ id: newId(), name, regencyCode: '62.01', secretariatAddress: '', chairName: 'X' },
    }));
    for (const each of alike) casework.neighbours.alike.set(each.name, [each]);
    const { body } = await upload(sheet(...rowsNamed('Sanggar Mirip', 3)));
    const read = (await view(body.id)).body;
    expect(read.counts).toMatchObject({ right: 1, alike: 2 });
    const [first] = read.rows;
    await confirm(body.id, [first?.id ?? '']);
    await eventually(async () => expect((await view(body.id)).body.state).toBe('done'), 15_000);
    expect(await casesNamed('Sanggar Mirip')).toHaveLength(2);
    expect(
      await casework.office.query(`SELECT ormas_id, choice FROM likeness_choice WHERE draft_id = $1`, [first?.id]),
    ).toEqual([{ ormas_id: alike[0]?.id, choice: 'another' }]);
  }, 30_000);

  it('whose organisation is in an open entry already are told', async () => {
    const { body } = await upload(sheet('Sanggar Terbuka 1;2024;Ani'));
    await confirm(body.id);
    await eventually(async () => expect((await view(body.id)).body.state).toBe('done'), 15_000);
    const again = await upload(sheet('SANGGAR "TERBUKA" 1;2025;Budi'));
    const { rows } = (await view(again.body.id)).body;
    expect(rows[0]?.problems[0]?.message).toContain('sedang diperiksa dalam berkas DTA-6201-');
  }, 30_000);

  it('all become one case each, without a gap in their numbers, though the process is cut off again and again', async () => {
    const peer = await dataSource({ url: casework.office.database.url, poolSize: 1 }).initialize();
    const { body } = await upload(sheet(...rowsNamed('Sanggar Ulet', 120)));
    await confirm(body.id);
    for (let cut = 0; cut < 6; cut += 1) {
      await eventually(
        async () => expect((await casesNamed('Sanggar Ulet')).length).toBeGreaterThan(cut * 8),
        15_000,
      ).catch(() => undefined);
      await peer.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
      );
    }
    await peer.destroy();
    await eventually(async () => expect((await view(body.id)).body.state).toBe('done'), 40_000);
    const numbers = (await casesNamed('Sanggar Ulet')).map(({ number }) => Number(number.slice(-6)));
    expect(numbers).toHaveLength(120);
    expect((numbers.at(-1) ?? 0) - (numbers[0] ?? 0)).toBe(119);
    expect((await view(body.id)).body.counts).toMatchObject({ stored: 120, failed: 0 });
  }, 90_000);

  it('and the wrong ones are forgotten a day after the upload', async () => {
    const { body } = await upload(sheet('Sanggar Lupa 1;2024;Ani', ';;x'));
    await casework.office.query(`UPDATE entry_import SET uploaded_at = now() - interval '25 hours' WHERE id = $1`, [
      body.id,
    ]);
    await eventually(async () =>
      expect(await casework.office.query(`SELECT 1 FROM entry_import_row WHERE import_id = $1`, [body.id])).toEqual([]),
    );
    expect((await view(body.id)).body).toMatchObject({ state: 'discarded', rows: [] });
  }, 20_000);
});

it('the templates have the headings that the import asks for, and fit as they are', async () => {
  const csv = (await casework.bytes(enumerator, `GET /entry-imports/template/csv?agency=${kobar}`)).toString();
  expect(csv).toBe('\uFEFFNama Organisasi *;Tahun awal periode *;Nama Ketua *\r\n');
  const filled = await upload(`${csv}Sanggar Templat 1;2024;Ani\r\n`);
  expect((await view(filled.body.id)).body.counts).toMatchObject({ total: 1, right: 1 });
  const workbook = await casework.bytes(enumerator, `GET /entry-imports/template/xlsx?agency=${kobar}`);
  const empty = await casework.send<{ detail: string }>(enumerator, `POST /entry-imports?agency=${kobar}`, workbook);
  expect(empty.body.detail).toContain('hanya berisi judul kolom');
  expect((await casework.ask(stranger, `GET /entry-imports/template/csv?agency=${kobar}`)).status).toBe(403);
});
