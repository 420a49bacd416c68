import { eventually } from '@loket/testing';
import { rows } from '@loket/database';
import { brokenAuditEntry } from '../../services/casework/src/transitions/audit-chain';
import type { OwnProduct } from './own-product';

const services = ['accounts', 'casework', 'registry', 'documents', 'notifications'];

/** Nothing is left on its way, nothing was given up, every case's audit chain is whole, and no letter's number is missing. */
export async function expectSoundRecords(product: OwnProduct): Promise<void> {
  await eventually(() => expectNothingWaits(product), 30_000);
  for (const service of services)
    expect({ service, given_up: await product.records(service).rows(`SELECT reason FROM dead_letter`) }).toEqual({
      service,
      given_up: [],
    });
  await expectWholeChains(product);
  await expectUnbrokenNumbers(product);
}

async function expectNothingWaits(product: OwnProduct): Promise<void> {
  const unsettled = `SELECT id FROM pending_change WHERE settled_at IS NULL
    UNION ALL SELECT id FROM case_file WHERE started_at IS NULL OR position IS NULL`;
  expect(await product.records('casework').rows(unsettled)).toEqual([]);
  for (const service of services)
    expect({
      service,
      unpublished: await product.records(service).rows(`SELECT id FROM outbox WHERE published_at IS NULL`),
    }).toEqual({ service, unpublished: [] });
}

async function expectWholeChains(product: OwnProduct): Promise<void> {
  const broken = await product.records('casework').reading(async () => {
    const cases = await rows<{ id: string; version: number }>(`SELECT id, version FROM case_file`);
    expect(cases.length).toBeGreaterThan(0);
    const found: string[] = [];
    for (const { id, version } of cases) {
      const [chain] = await rows<{ entries: number }>(
        `SELECT count(*)::int AS entries FROM audit WHERE case_id = $1 AND position <= $2`,
        [id, version],
      );
      if (chain?.entries !== version || (await brokenAuditEntry(id)) !== undefined) found.push(id);
    }
    return found;
  });
  expect(broken).toEqual([]);
}

async function expectUnbrokenNumbers(product: OwnProduct): Promise<void> {
  const serials = await product
    .records('documents')
    .rows<{ serial: number; state: string }>(`SELECT serial, state FROM letter ORDER BY agency, series, year, serial`);
  expect(serials.length).toBeGreaterThan(0);
  expect(serials).toEqual(serials.map((_, index) => ({ serial: index + 1, state: 'issued' })));
}
