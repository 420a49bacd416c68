import type { Contact } from '@loket/contracts';
import type { Mail } from '../mail/mail';
import type { Message } from '../messages/message';
import type { Owners } from '../owners/owners';
import type { ReportFacts } from '../texts/report-facts';
import { NoRecipient } from './delivery';

export interface ReminderText {
  readonly about: 'report';
  readonly text: (facts: ReportFacts) => Mail;
}

/** A reminder, by the organisation's name as the register has it now. */
export async function composeReminder(
  { accountId, report, dueAt }: Message,
  { text }: ReminderText,
  owners: Owners,
  portalUrl: string,
): Promise<{ readonly to: Contact; readonly mail: Mail }> {
  if (accountId === null || report === undefined || dueAt === null) throw new NoRecipient();
  const [to, ormas] = await Promise.all([owners.contact(accountId), owners.ormas(report.ormasId)]);
  const facts: ReportFacts = {
    name: to.name,
    ormasName: ormas.name,
    halfYear: report.halfYear,
    dueOn: dueAt,
    filingUrl: new URL('/permohonan', portalUrl).href,
    recordUrl: new URL(`/cari-ormas/${report.ormasId}`, portalUrl).href,
  };
  return { to, mail: text(facts) };
}

/** Whom a reminder goes to: the accounts that act for the organisation; nobody where the report has come in meanwhile. */
export async function remindedBy({ report }: Message, owners: Owners): Promise<readonly string[]> {
  if (report === undefined) return [];
  const { missing } = await owners.reports(report.ormasId);
  return missing.includes(report.halfYear) ? owners.accountsBoundTo(report.ormasId) : [];
}
