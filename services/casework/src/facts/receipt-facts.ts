import type { ReceiptFacts } from '@loket/contracts';
import { shortWords } from '@loket/working-time';
import { calendarOfAgency } from '../calendars/agency-calendar';
import { documentsOf } from '../cases/case-documents';
import { getSop } from '../definitions/definition-store';
import type { CaseRow } from '../transitions/case-row';
import { PROMISE } from '@loket/sop';
import { trackingPathOf } from '../tracking/tracked-case';
import { clocksOfCase } from '../transitions/clock-row';

/** What the receipt (tanda terima) says. Needs an open transaction. */
export async function receiptFactsOf(kase: CaseRow, portalUrl: string): Promise<ReceiptFacts> {
  const sop = await getSop(kase.definition_hash);
  const { zone } = await calendarOfAgency(kase.agency);
  // The receipt tells what was promised when the file came in, whenever it is printed.
  const clocks = await clocksOfCase(kase.id);
  const first = clocks.find(({ key }) => key === PROMISE) ?? clocks[0];
  const documents = await documentsOf(kase, sop);
  return {
    number: kase.number,
    agency: kase.agency,
    serviceTitle: sop.title.id,
    subject: kase.subject,
    submittedAt: kase.submitted_at.toISOString(),
    trackingUrl: `${portalUrl}${trackingPathOf(kase)}`,
    dueWords: first?.due_at == null ? null : shortWords(first.due_at.getTime(), zone),
    documents: documents.map((each) => each.label.id),
  };
}
