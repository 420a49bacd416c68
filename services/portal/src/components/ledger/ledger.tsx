import type { CaseLedger } from '@loket/contracts';
import type { JSX } from 'preact';
import { useVisit } from '../../visit/visit-context';
import { LedgerRows } from './ledger-rows';
import { PartyTimes } from './party-times';

/** The ledger of a case, folded away on a page that is about more than deadlines. */
export function Ledger({ ledger: record }: { ledger: CaseLedger }): JSX.Element {
  const { ledger } = useVisit().words;
  return (
    <details class="ledger">
      <summary>{ledger.title}</summary>
      <h3>{ledger.clocks}</h3>
      <p class="hint">{ledger.clocksLead}</p>
      <PartyTimes clocks={record.clocks} />
      <h3>{ledger.rows}</h3>
      <LedgerRows rows={record.rows} />
      <p>
        <a href={`/berkas/${record.caseId}/tenggat`}>{ledger.whole}</a>
      </p>
    </details>
  );
}
