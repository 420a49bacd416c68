import { setTimeout as pause } from 'node:timers/promises';
import { inTransaction } from '@loket/database';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { renderMail } from '../mail/render-mail';
import { type Message, isDeadlineKind } from '../messages/message';
import type { Owners } from '../owners/owners';
import { addressOfficers } from './address-officers';
import { compose } from './compose';
import { type Delivery, NoRecipient } from './delivery';
import { deliveryOfError } from './delivery-of-error';
import { LEASE_SECONDS, leaseMessage } from './lease-message';
import type { MailServer } from './mail-server';
import { settleMessage } from './settle-message';

const SETTLE_AGAIN_MS = 1_000;

/** Sends the message that waits longest, if one is due; the database is left alone while others are asked. */
export class SendNext {
  constructor(
    private readonly source: DataSource,
    private readonly owners: Owners,
    private readonly mailServer: MailServer,
    private readonly portalUrl: string,
    private readonly log: Logger,
  ) {}

  /** False where nothing was due. `mayWait` tells whether there is time for a database that has gone away meanwhile. */
  async run(mayWait: () => boolean = () => false): Promise<boolean> {
    const message = await inTransaction(this.source, leaseMessage);
    if (message === undefined) return false;
    const delivery = await this.attempt(message);
    const { id, kind, attempts } = message;
    this.log.info({ message: id, kind, attempts, ...delivery }, 'attempt to send');
    await this.settle(message, delivery, mayWait);
    return true;
  }

  /**
   * Nobody else knows what came of the attempt: not written down, a message that was sent would be sent again. The
   * lease keeps other senders away until the database is back.
   */
  private async settle(message: Message, delivery: Delivery, mayWait: () => boolean): Promise<void> {
    const leaseEnds = Date.now() + LEASE_SECONDS * 1_000;
    for (;;) {
      try {
        return await inTransaction(this.source, () => settleMessage(message, delivery));
      } catch (error) {
        if (!mayWait() || Date.now() > leaseEnds) throw error;
        this.log.warn({ err: error, message: message.id }, 'outcome of an attempt waits for the database');
        await pause(SETTLE_AGAIN_MS);
      }
    }
  }

  private async attempt(message: Message): Promise<Delivery> {
    try {
      if (isDeadlineKind(message.kind) && message.accountId === null) await this.addressOfficers(message);
      else await this.deliver(message);
      return { state: 'sent' };
    } catch (error) {
      return deliveryOfError(error);
    }
  }

  private async deliver(message: Message): Promise<void> {
    const { to, mail } = await compose(message, this.owners, this.portalUrl);
    await this.mailServer.send(message.id, to, renderMail(mail));
  }

  private async addressOfficers(message: Message): Promise<void> {
    if (message.caseId === null) throw new NoRecipient();
    const { officers } = await this.owners.deadlineNotice(message.caseId, message.eventType, message.clock);
    if (officers.length === 0) throw new NoRecipient();
    await inTransaction(this.source, () => addressOfficers(message, officers));
  }
}
