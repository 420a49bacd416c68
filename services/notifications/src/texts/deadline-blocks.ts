import { inWords, instantOf, shortWords } from '@loket/working-time';
import { type Block, facts } from '../mail/mail';
import type { DeadlineFacts } from './deadline-facts';

/** Number, row and due time in one line, so that a mailbox shows what is urgent unopened. */
export const deadlineSubject = (what: string, { number, clockTitle, dueAt, zone }: DeadlineFacts): string =>
  `${what}: ${number} · ${clockTitle} · ${shortWords(instantOf(dueAt), zone)}`;

export const deadlineBlock = ({ number, serviceTitle, clockTitle, dueAt, zone }: DeadlineFacts): Block =>
  facts(
    ['Nomor permohonan', number],
    ['Layanan', serviceTitle],
    ['Bagian', clockTitle],
    ['Tenggat', inWords(instantOf(dueAt), zone)],
  );
