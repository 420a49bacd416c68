import { type Channel, type EventEnvelope, topics } from '@loket/contracts';
import { inTransaction, newId } from '@loket/database';
import { handleEvent } from '@loket/messaging';
import { eventHandlers } from '../events/event-handlers';
import { FollowedCase } from '../testing/followed-case';
import { OfficeInTest } from '../testing/given-office';
import { deliveriesOf } from './deliveries';

let office: OfficeInTest;
beforeAll(async () => {
  office = await OfficeInTest.open();
});
afterAll(() => office.close());

const at = '2026-03-16T03:00:00.000Z';

/** What the event says besides. */
interface Told {
  readonly accountId?: string;
  readonly code?: string;
  readonly channel?: Channel;
}

function delivered(caseId: string, kind: string, more: Told = {}): Promise<unknown> {
  const type = more.code === undefined ? 'delivery.accepted' : 'delivery.failed';
  const data: EventEnvelope['data'] = { messageId: newId(), kind, caseId, accountId: null, ...more };
  const frame = { id: newId(), type, source: 'notifications', subject: newId(), version: 1, time: at };
  return handleEvent(office.source, eventHandlers, topics.delivery, { ...frame, data });
}

it("what became of the applicant's messages is told, of the officers' it is not", async () => {
  const kase = await FollowedCase.opened(office, { account: null });
  await delivered(kase.id, 'consultation-received');
  await delivered(kase.id, 'case-warned', { accountId: newId() });
  await delivered(kase.id, 'consultation-answered', { code: 'bounced', channel: 'whatsapp' });
  const told = await inTransaction(office.source, () => deliveriesOf({ id: kase.id, account_id: null }));
  expect(told.toSorted((one, other) => one.kind.localeCompare(other.kind))).toEqual([
    { kind: 'consultation-answered', fate: 'bounced', channel: 'whatsapp', at },
    { kind: 'consultation-received', fate: 'accepted', channel: null, at },
  ]);
});
