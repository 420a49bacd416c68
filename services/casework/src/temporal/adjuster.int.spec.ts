import type { CalendarChangeForm } from '@loket/contracts';
import { inTransaction, newId } from '@loket/database';
import { recordAmendment } from '../calendars/record-amendment';
import { FollowedCase } from '../testing/followed-case';
import { OfficeInTest, province } from '../testing/given-office';
import { type PendingChange, settle } from '../transitions/cause';
import { Adjuster } from './adjuster';
import type { SendChange, Sent } from './send-change';

const leave: CalendarChangeForm = { op: 'add-day-off', date: '2027-07-08', type: 'local-holiday' };
const moved = { due_at: new Date('2027-07-12T16:00:00+07:00'), previous_due_at: new Date('2027-07-09T16:30:00+07:00') };
const quiet = { warn: () => undefined };

let office: OfficeInTest;
beforeEach(async () => {
  office = await OfficeInTest.open();
});
afterEach(() => office.close());

const amend = (changes: readonly CalendarChangeForm[] = [leave], at = new Date()) =>
  recordAmendment(
    office.source,
    province,
    { id: newId(), legalBasis: 'SK 7', changes },
    { accountId: newId() },
    () => at,
  );

const givenCases = (number: number): Promise<FollowedCase[]> =>
  Promise.all(Array.from({ length: number }, () => FollowedCase.opened(office, { at: '2027-07-02T10:00:00+07:00' })));

/** Carries changes to their cases as the workflow does, and notes whom it was given; `after` looks at each. */
class Carrier implements Pick<SendChange, 'send'> {
  readonly carried: string[] = [];

  constructor(
    private readonly cases: readonly FollowedCase[],
    private readonly answer: (change: PendingChange) => Sent['state'] = () => 'settled',
  ) {}

  async send(change: PendingChange): Promise<Sent> {
    this.carried.push(change.case_id);
    if (this.answer(change) !== 'settled') return { state: 'processing' };
    const kase = this.cases.find(({ id }) => id === change.case_id);
    await kase?.record(change.id, { position: kase.position });
    await inTransaction(office.source, () => settle(change.id, null));
    return { state: 'settled' };
  }
}

const adjusterWith = (carrier: Pick<SendChange, 'send'>): Adjuster =>
  new Adjuster(office.source, carrier as SendChange, { RECONCILE_EVERY_MS: 3_600_000 }, quiet);
const recalculated = (): Promise<object[]> =>
  office.query(`SELECT due_at, previous_due_at FROM sla_ledger WHERE event = 'recalculated'`);
const left = async (): Promise<number> =>
  (await office.query(`SELECT 1 FROM pending_change WHERE kind = 'calendar' AND settled_at IS NULL`)).length;

it('every open case gets its new due time, with the old one in the ledger', async () => {
  const cases = await givenCases(3);
  const { id } = await amend();
  await adjusterWith(new Carrier(cases)).adjust();
  expect([await left(), await recalculated()]).toEqual([0, [moved, moved, moved]]);
  expect(await office.query(`SELECT DISTINCT due_at FROM case_file`)).toEqual([{ due_at: moved.due_at }]);
  expect(await office.query(`SELECT DISTINCT cause FROM sla_ledger WHERE event = 'recalculated'`)).toEqual([
    { cause: id },
  ]);
});

it('more than a batch goes through in one round', async () => {
  const cases = await givenCases(60);
  await amend();
  await adjusterWith(new Carrier(cases)).adjust();
  expect([await left(), (await recalculated()).length]).toEqual([0, 60]);
}, 60_000);

it('one that is stopped midway is gone on with by the next, and no case is reckoned twice', async () => {
  const cases = await givenCases(20);
  await amend();
  const first: Adjuster = adjusterWith(
    new Carrier(cases, () => {
      void first.onApplicationShutdown();
      return 'settled';
    }),
  );
  await first.adjust();
  const rest = await left();
  expect(rest).toBeGreaterThan(0);
  await office.query(`UPDATE pending_change SET sent_at = sent_at - interval '10 seconds'`);
  const second = new Carrier(cases);
  await adjusterWith(second).adjust();
  expect([second.carried.length, await left()]).toEqual([rest, 0]);
  expect((await recalculated()).length).toBe(20);
});

it('two at once share the work', async () => {
  const cases = await givenCases(20);
  await amend();
  const carriers = [new Carrier(cases), new Carrier(cases)];
  await Promise.all(carriers.map((carrier) => adjusterWith(carrier).adjust()));
  expect(carriers.flatMap(({ carried }) => carried).sort()).toEqual(cases.map(({ id }) => id).sort());
});

it('while nothing gets through it does not go on to the next batch, and what was sent waits its turn', async () => {
  const cases = await givenCases(55);
  await amend();
  const carrier = new Carrier(cases, () => 'processing');
  const adjuster = adjusterWith(carrier);
  await adjuster.adjust();
  expect(carrier.carried).toHaveLength(50);
  await adjuster.adjust();
  expect(carrier.carried).toHaveLength(55);
  await adjuster.adjust();
  expect([carrier.carried.length, await left()]).toEqual([55, 55]);
}, 60_000);

it('decisions are none of its business', async () => {
  const [kase] = await givenCases(1);
  await kase?.storeDecision('approve');
  const carrier = new Carrier([]);
  await adjusterWith(carrier).adjust();
  expect(carrier.carried).toEqual([]);
});

it('a case whose clock started unseen while the amendment was recorded is caught afterwards', async () => {
  const [seen, unseen, later] = await givenCases(3);
  const recordedAt = new Date(Date.now() - 60_000);
  await amend([leave], recordedAt);
  const startedAt = (kase: FollowedCase | undefined, seconds: number): Promise<object[]> =>
    office.query(`UPDATE clock SET started_at = $2 WHERE case_id = $1`, [
      kase?.id,
      new Date(recordedAt.getTime() + seconds * 1_000),
    ]);
  await office.query(`DELETE FROM pending_change WHERE case_id = ANY($1)`, [[unseen?.id, later?.id]]);
  await startedAt(unseen, 1);
  await startedAt(later, 45);
  const carrier = new Carrier([], () => 'processing');
  await adjusterWith(carrier).adjust();
  expect(carrier.carried.sort()).toEqual([seen?.id, unseen?.id].sort());
  expect(await office.query(`SELECT 1 FROM unswept_amendment`)).toEqual([]);
});
