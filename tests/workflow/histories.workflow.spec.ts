import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { CaseOffice } from './office/case-office';
import type { FiledCase } from './office/filed-case';
import { type Walk, returnedTwice, walks, withoutReturn } from './office/walks';

jest.setTimeout(60_000);

const workflows = join(__dirname, '../../workflows');
const recordedAs = process.env['RECORD_HISTORIES'];

let office: CaseOffice;
beforeAll(async () => {
  office = await CaseOffice.openNow();
});
afterAll(() => office.close());

async function walked(walk: Walk): Promise<FiledCase> {
  const kase = await walk.walk(office);
  await kase.handle.result();
  return kase;
}

async function sizeOf(kase: FiledCase): Promise<{ events: number; bytes: number }> {
  const { historyLength, historySize } = await kase.handle.describe();
  return { events: historyLength, bytes: historySize ?? 0 };
}

/** `RECORD_HISTORIES=NAME` keeps histories for the replay tests, an event a line, beside those of before. */
async function record(
  { folder, name }: Pick<Walk, 'folder' | 'name'>,
  { handle }: Pick<FiledCase, 'handle'>,
  label: string,
): Promise<void> {
  const folderOfHistories = join(workflows, folder, 'histories');
  const { events = [] }: { events?: unknown[] } = JSON.parse(historyToJSON(await handle.fetchHistory()));
  const lines = events.map((event) => JSON.stringify(event)).join(',\n');
  mkdirSync(folderOfHistories, { recursive: true });
  writeFileSync(join(folderOfHistories, `${name}.${label}.json`), `{"events":[\n${lines}\n]}\n`);
}

it.each(walks.map((walk) => [`${walk.folder} ${walk.name}`, walk] as const))('%s walks to its end', async (_, walk) => {
  const kase = await walked(walk);
  expect(await kase.position()).toMatchObject({ holder: 'closed', step: null });
  if (recordedAs !== undefined) await record(walk, kase, recordedAs);
});

it('a round of reminders comes through', async () => {
  const handle = await office.remind('bakesbangpol-kalteng');
  await handle.result();
  if (recordedAs !== undefined) await record({ folder: 'reporting', name: 'reminders' }, { handle }, recordedAs);
});

it('a registration without return leaves at most 60 events and 20 KB', async () => {
  const { events, bytes } = await sizeOf(await walked(withoutReturn));
  expect(events).toBeLessThanOrEqual(60);
  expect(bytes).toBeLessThanOrEqual(20_480);
});

it('a return costs at most 20 events and 6 KB', async () => {
  const [without, withTwo] = [await sizeOf(await walked(withoutReturn)), await sizeOf(await walked(returnedTwice))];
  expect(withTwo.events - without.events).toBeLessThanOrEqual(40);
  expect(withTwo.bytes - without.bytes).toBeLessThanOrEqual(12_288);
});
