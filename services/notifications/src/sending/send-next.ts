import { setTimeout as pause } from 'node:timers/promises';
import { inTransaction } from '@loket/database';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { MessageChannel, OutgoingMessage } from '../channels/message-channel';
import { type Message, isDeadlineKind } from '../messages/message';
import type { Owners } from '../owners/owners';
import { addressEach } from './address-each';
import { type OurAddresses, compose } from './compose';
import { remindedBy } from './compose-reminder';
import { NoRecipient } from './delivery';
import { deliveryOfError } from './delivery-of-error';
import { LEASE_SECONDS, leaseMessage } from './lease-message';
import { type Attempt, sendBy } from './send-by';
import { settleMessage } from './settle-message';

const SETTLE_AGAIN_MS = 1_000;

/** Sends the message that waits longest, if one is due; the database is left alone while others are asked. */
export class SendNext {
  constructor(
    private readonly source: DataSource,
    private readonly owners: Owners,
    private readonly channels: readonly MessageChannel[],
    private readonly ours: OurAddresses,
    private readonly log: Logger,
  ) {}

  /** False where nothing was due. `mayWait` tells whether there is time for a database that has gone away meanwhile. */
  async run(mayWait: () => boolean = () => false): Promise<boolean> {
    const message = await inTransaction(this.source, leaseMessage);
    if (message === undefined) return false;
    const attempt = await this.attempt(message);
    const { id, kind, attempts } = message;
    const { delivery, channel } = attempt;
    this.log.info({ message: id, kind, attempts, channel, ...delivery }, 'attempt to send');
    await this.settle(message, attempt, mayWait);
    return true;
  }

  /**
   * Nobody else knows what came of the attempt: not written down, a message that was sent would be sent again. The
   * lease keeps other senders away until the database is back.
   */
  private async settle(message: Message, attempt: Attempt, mayWait: () => boolean): Promise<void> {
    const leaseEnds = Date.now() + LEASE_SECONDS * 1_000;
    for (;;) {
      try {
        return await inTransaction(this.source, () => settleMessage(message, attempt));
      } catch (error) {
        if (!mayWait() || Date.now() > leaseEnds) throw error;
        this.log.warn({ err: error, message: message.id }, 'outcome of an attempt waits for the database');
        await pause(SETTLE_AGAIN_MS);
      }
    }
  }

  private async attempt(message: Message): Promise<Attempt> {
    try {
      if (isDeadlineKind(message.kind) && message.accountId === null) await this.addressOfficers(message);
      else if (message.report !== undefined && message.accountId === null) await this.addressBound(message);
      else return await sendBy(this.channels, await this.outgoing(message));
      return { delivery: { state: 'sent' }, channel: null };
    } catch (error) {
      return { delivery: deliveryOfError(error), channel: null };
    }
  }

  /** The message as it will go, with its file. */
  private async outgoing(message: Message): Promise<OutgoingMessage> {
    const { to, letter, ...forms } = await compose(message, this.owners, this.ours);
    return {
      id: message.id,
      to: { whatsapp: null, ...to },
      ...forms,
      ...(letter !== undefined && {
        enclosure: { fileName: letter.fileName, content: await this.owners.letter(letter.id) },
      }),
    };
  }

  private async addressOfficers(message: Message): Promise<void> {
    if (message.caseId === null) throw new NoRecipient();
    const { officers } = await this.owners.deadlineNotice(message.caseId, message.eventType, message.clock);
    if (officers.length === 0) throw new NoRecipient();
    await inTransaction(this.source, () => addressEach(message, officers));
  }

  private async addressBound(message: Message): Promise<void> {
    const accounts = await remindedBy(message, this.owners);
    await inTransaction(this.source, () => addressEach(message, accounts));
  }
}
