import { ADJUST_UPDATE } from '@loket/case-flow';
import type { EditionRecorded } from '@loket/contracts';
import { findRow, inTransaction, newId } from '@loket/database';
import type { Sop, TableAmendment } from '@loket/sop';
import { draftAmendedEdition } from '../../services/casework/src/editions/draft-amended-edition';
import { draftTableEdition } from '../../services/casework/src/editions/draft-table-edition';
import { MoveCase } from '../../services/casework/src/editions/move-case';
import { recordEdition } from '../../services/casework/src/editions/record-edition';
import { errandSop } from '../../services/casework/src/testing/errand-sop';
import { settle } from '../../services/casework/src/transitions/cause';
import { editionInForce } from '../../services/casework/src/definitions/definition-store';
import { AGENCY } from './office/case-database';
import { CaseOffice } from './office/case-office';
import type { FiledCase } from './office/filed-case';
import { timersFired } from './office/timers';

jest.setTimeout(60_000);

const wib = (text: string): Date => new Date(`${text}:00+07:00`);
const registration = 'ormas-registration';
const row = 'provincial-verification';
const friday = '2026-03-13';
const monday = '2026-03-16';
const actor = { accountId: newId() };
const supervisor = { accountId: newId(), purposes: [], roles: [{ role: 'supervisor', agency: AGENCY }] };

let office: CaseOffice;
beforeEach(async () => {
  office = await CaseOffice.openAt(`${friday}T10:00:00+07:00`);
});
afterEach(() => office.close());

/** Three days in place of five, and the head's initial before the verifier decides. */
const shorter: TableAmendment = {
  legalBasis: 'SK Kepala Badan 12/2026',
  rows: { [row]: { within: { kind: 'days', budget: 3 }, initials: ['agency-head'] } },
};

/** Records, on Friday, an amended registration that holds from a day on. */
async function amended(validFrom: string): Promise<EditionRecorded> {
  const { source } = office.database;
  const inForce = await inTransaction(source, () => editionInForce(AGENCY, registration, wib(`${friday}T10:00`)));
  const form = { base: inForce?.definition_hash ?? '', validFrom, amendment: shorter };
  return recordEdition(source, { id: newId(), agency: AGENCY, service: registration, actor }, () =>
    draftAmendedEdition(AGENCY, registration, form, friday),
  );
}

const published = (sop: Sop, validFrom: string): Promise<EditionRecorded> =>
  recordEdition(office.database.source, { id: newId(), agency: AGENCY, service: sop.service, actor }, () =>
    draftTableEdition(AGENCY, sop, validFrom, friday),
  );

/** Moves a case as a supervisor does, with `meanwhile` between the storing and the sending. */
async function move(kase: FiledCase, { id: edition }: EditionRecorded, meanwhile = async () => {}): Promise<void> {
  const { source } = office.database;
  const moves = new MoveCase(source, {
    send: async ({ id }) => {
      await meanwhile();
      await kase.handle.executeUpdate(ADJUST_UPDATE, { updateId: id, args: [{ id }] });
      await inTransaction(source, () => settle(id, null));
      return { state: 'settled' };
    },
  });
  await moves.run(kase.id, { id: newId(), edition }, supervisor);
}

const taskOf = async (kase: FiledCase) => {
  const task = await inTransaction(office.database.source, () =>
    findRow<{ executor: string; initial: number | null; due_at: Date | null }>(
      `SELECT executor, initial, due_at FROM task WHERE case_id = $1 AND closed_at IS NULL`,
      [kase.id],
    ),
  );
  return task;
};
const eventsOf = async (kase: FiledCase) => (await kase.ledger(row)).map(({ event }) => event);

describe('an amended edition valid from Monday', () => {
  it('is followed by a case of Monday, with its time and its initial, and not by one of Friday', async () => {
    await amended(monday);
    const before = await office.file(registration);
    await office.waitUntil(`${monday}T09:00:00+07:00`);
    const after = await office.file(registration);
    expect(await taskOf(before)).toEqual({
      ...{ executor: 'provincial-verifier', initial: null, due_at: wib('2026-03-27T16:30') },
    });
    expect(await taskOf(after)).toEqual({ executor: 'agency-head', initial: 1, due_at: wib('2026-03-26T16:00') });
    await after.decide({ by: 'agencyHead', role: 'agency-head', outcome: 'initial' });
    expect(await taskOf(after)).toMatchObject({ executor: 'provincial-verifier', initial: null });
    await after.decide({ by: 'provincialVerifier', outcome: 'approve' });
    expect(await after.position()).toMatchObject({ step: 'ministry-verification' });
    expect(await eventsOf(before)).toEqual(['started']);
  });

  it('takes over a running case that a supervisor moves: deadline, ledger, timer, and the initial', async () => {
    const edition = await amended(monday);
    const kase = await office.file(registration);
    await office.waitUntil(`${monday}T09:00:00+07:00`);
    await move(kase, edition);
    expect(await taskOf(kase)).toEqual({ executor: 'agency-head', initial: 1, due_at: wib('2026-03-25T16:00') });
    expect((await kase.ledger(row)).at(-1)).toMatchObject({
      ...{ event: 'recalculated', due_at: wib('2026-03-25T16:00'), previous_due_at: wib('2026-03-27T16:30') },
      cause: edition.id,
    });
    await office.waitUntil('2026-03-25T16:05:00+07:00');
    expect(timersFired(await kase.history()).map(Number)).toContain(wib('2026-03-25T16:00').getTime());
    expect(await eventsOf(kase)).toEqual(['started', 'recalculated', 'warned', 'overdue']);
    await kase.decide({ by: 'agencyHead', role: 'agency-head', outcome: 'initial' });
    for (const by of ['provincialVerifier', 'ministryVerifier', 'agencyHead'] as const)
      await kase.decide({ by, outcome: 'approve' });
    expect(await kase.handle.result()).toEqual({ ending: 'issued' });
  });

  it('does not take a decision of the old executor while the initial is awaited', async () => {
    const edition = await amended(friday);
    const kase = await office.file(registration, `${friday}T08:00:00+07:00`);
    expect(await taskOf(kase)).toMatchObject({ executor: 'agency-head' });
    await expect(kase.decide({ by: 'provincialVerifier', outcome: 'approve' })).rejects.toThrow();
    await expect(move(kase, edition)).rejects.toMatchObject({ code: 'stale-page' });
  });
});

describe('a table published as data', () => {
  it('runs without a build: roles of its own decide, one of them puts an initial, and the case ends', async () => {
    await published(errandSop, friday);
    const kase = await office.file(errandSop.service, `${friday}T10:00:00+07:00`);
    expect(await taskOf(kase)).toMatchObject({ executor: 'library-clerk', due_at: wib(`${friday}T10:10`) });
    await kase.decide({ by: 'applicant', outcome: 'accept' });
    expect(await taskOf(kase)).toMatchObject({ executor: 'library-verifier', initial: 1 });
    await kase.decide({ by: 'agencyHead', role: 'library-verifier', outcome: 'initial' });
    await kase.decide({ by: 'provincialVerifier', outcome: 'approve' });
    expect(await kase.handle.result()).toEqual({ ending: 'issued' });
  });

  it('lets a case go on that has meanwhile come to a row which the other edition lacks', async () => {
    await published(errandSop, friday);
    const kase = await office.file(errandSop.service);
    await kase.decide({ by: 'applicant', outcome: 'accept' });
    const [intake, approval] = errandSop.steps;
    if (intake === undefined || approval === undefined) throw new Error('The table has two rows');
    const { approve } = approval.outcomes;
    const outcomes = { ...(approve && { approve }), refuse: { ...approve, label: approval.title, leadsTo: 'refused' } };
    const statedTotal = { kind: 'minutes', budget: 20, provenance: 'local default' } as const;
    const shorterTable = await published({ ...errandSop, statedTotal, steps: [{ ...approval, outcomes }] }, monday);
    const back = async () => {
      await kase.decide({ by: 'agencyHead', role: 'library-verifier', outcome: 'initial' });
      await kase.decide({ by: 'provincialVerifier', outcome: 'return' });
    };
    await expect(move(kase, shorterTable, back)).rejects.toThrow();
    expect(await kase.position()).toMatchObject({ step: 'intake', visit: 2 });
    await kase.decide({ by: 'applicant', outcome: 'refuse' });
    expect(await kase.handle.result()).toEqual({ ending: 'refused' });
  });
});
