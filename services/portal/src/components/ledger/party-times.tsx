import type { LedgerClock } from '@loket/contracts';
import { timeText } from '@loket/sop';
import type { JSX } from 'preact';
import { amountInWords } from '../../forms/standard-time';
import { useVisit } from '../../visit/visit-context';
import { DeadlineChip } from '../deadlines/deadline-chip';
import { FoldingTable } from '../folding-table';

/** How much of each clock the office has used and how much passed with the applicant. */
export function PartyTimes({ clocks }: { clocks: readonly LedgerClock[] }): JSX.Element {
  const { words, say, locale } = useVisit();
  const { ledger } = words;
  return (
    <FoldingTable
      caption={ledger.clocks}
      columns={[ledger.clock, ledger.standard, ledger.office, ledger.applicant, ledger.state]}
      rows={clocks.map((clock) => [
        say(clock.title),
        say(timeText(clock)),
        amountInWords(clock.kind, clock.consumed.office, locale),
        amountInWords(clock.kind, clock.consumed.applicant, locale),
        clock.sla === 'running' ? ledger.running : <DeadlineChip sla={clock.sla} />,
      ])}
    />
  );
}
