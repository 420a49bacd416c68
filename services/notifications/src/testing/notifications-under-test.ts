import { randomUUID } from 'node:crypto';
import type { CaseContact, Correspondence, DeadlineNotice, EventEnvelope, Topic } from '@loket/contracts';
import { inTransaction, rows } from '@loket/database';
import { type Handled, handleEvent } from '@loket/messaging';
import { createLogger } from '@loket/service-kit';
import { createTestDatabase, eventually } from '@loket/testing';
import { EmailChannel } from '../channels/email-channel';
import { MailServer } from '../channels/mail-server';
import type { MessageChannel } from '../channels/message-channel';
import { handlers } from '../messages/handlers';
import { migrations } from '../migrations';
import type { Owners } from '../owners/owners';
import { SendNext } from '../sending/send-next';
import { Sender } from '../sending/sender';
import { mailServerUnderTest } from './maildev';
import { startOwners } from './owners-contract';

interface MessageState {
  readonly state: string;
  readonly kind: string;
  readonly failure_code: string | null;
}

/** What casework tells of a case, unless a test says more. */
const silentCase = {
  contact: null,
  accountId: null,
  ending: null,
  reason: null,
  respondBy: null,
  written: null,
  trackingPath: null,
  letterId: null,
  documents: [],
};

/** What casework tells of a deadline, unless a test says more. */
const silentNotice = { clockTitle: 'Verifikasi provinsi', zone: 'WIB', officers: [] } as const;

/** What a test says of a case. */
type CaseInTest = Partial<Omit<Correspondence, 'contact'> & DeadlineNotice> & {
  readonly contact?: (Omit<CaseContact, 'whatsapp'> & Partial<CaseContact>) | null;
};

/** The data of an event of a case. */
export const caseFacts = (caseId: string, accountId: string | null = null) => ({
  ...{ caseId, accountId, number: 'SKT-1', service: 'ormas-registration', agency: 'a', step: 's', visit: 1 },
});

export type NotificationsUnderTest = Awaited<ReturnType<typeof startNotifications>>;

/** The sender and the handlers on a database of their own, with a mail server that is down until it is started. */
export async function startNotifications() {
  const database = await createTestDatabase({ migrations });
  const owners = await startOwners();
  const mails = await mailServerUnderTest();
  const log = createLogger('notifications', 'silent');
  const senders: Sender[] = [];

  const query = <R>(sql: string): Promise<R[]> => inTransaction(database.source, () => rows<R>(sql));
  const mailServer = (): MailServer => new MailServer(mails.url, 'Loket <loket@contoh.id>');
  const email = new EmailChannel(mailServer());
  const ours = { portalUrl: 'https://loket.contoh.id', serviceWhatsApp: '+6281100000013' };
  /** `before` the e-mail other ways are tried. */
  const sendNext = (asked: Owners = owners.owners, before: readonly MessageChannel[] = []): SendNext =>
    new SendNext(database.source, asked, [...before, email], ours, log);
  const inboxOf = async (email: string) =>
    (await mails.inbox()).filter(({ to }) => to.some(({ address }) => address === email));

  return {
    source: database.source,
    mails,
    asked: owners.asked,
    known: owners.known,
    bindings: owners.bindings,
    missing: owners.missing,
    acts: owners.acts,
    drafts: owners.drafts,
    query,
    owners: owners.owners,
    letters: owners.letters,
    mailServer,
    sendNext,
    inboxOf,
    /** The inbox shows a mail a moment after it was accepted. */
    receivedBy: (email: string) =>
      eventually(async () => {
        const received = await inboxOf(email);
        expect(received).not.toEqual([]);
        return received;
      }),
    startSender: (): void => {
      const sender = new Sender(sendNext(), log);
      senders.push(sender);
      sender.start();
    },
    happens: (topic: Topic, type: string, data: EventEnvelope['data'], id: string = randomUUID()): Promise<Handled> => {
      const frame = { source: 'x', subject: randomUUID(), version: 1, time: '2026-03-13T10:00:00+07:00' };
      return handleEvent(database.source, handlers, topic, { ...frame, id, type, data });
    },
    account: (email: string, inactiveSince: string | null = null): string => {
      const id = randomUUID();
      owners.contacts.set(id, { name: `Nama ${email}`, email, username: email, unreachableSince: null, inactiveSince });
      return id;
    },
    kase: ({ contact = null, ...facts }: CaseInTest = {}): string => {
      const caseId = randomUUID();
      const named = { caseId, number: 'SKT-1', serviceTitle: 'Pendaftaran ormas', subject: 'Perkumpulan Contoh' };
      owners.cases.set(caseId, {
        ...{ ...silentCase, ...silentNotice, ...named, ...facts },
        contact: contact && { whatsapp: null, ...contact },
      });
      return caseId;
    },
    states: () => query<MessageState>(`SELECT state, kind, failure_code FROM message ORDER BY created_at`),
    deliveries: async () =>
      (await query<{ envelope: EventEnvelope }>(`SELECT envelope FROM outbox ORDER BY position`)).map(
        (row) => row.envelope,
      ),
    /** Stops the senders and forgets messages and events. */
    clear: async () => {
      await Promise.all(senders.splice(0).map((sender) => sender.stop()));
      await query(`DELETE FROM message`);
      await query(`DELETE FROM outbox`);
    },
    stop: async () => {
      await mails.remove();
      await owners.stop();
      await database.drop();
    },
  };
}
