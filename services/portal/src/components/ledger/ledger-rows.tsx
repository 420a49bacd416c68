import type { LedgerRow } from '@loket/contracts';
import type { JSX } from 'preact';
import { shortMoment } from '../../forms/moments';
import { useVisit } from '../../visit/visit-context';
import { FoldingTable } from '../folding-table';

/** What happened to a case's clocks, in the order of recording; each time with its zone. */
export function LedgerRows({ rows }: { rows: readonly LedgerRow[] }): JSX.Element {
  const { words, say, locale } = useVisit();
  const { ledger } = words;
  if (rows.length === 0) return <p>{ledger.empty}</p>;
  return (
    <FoldingTable
      caption={ledger.rows}
      columns={[ledger.clock, ledger.event, ledger.holder, ledger.happened, ledger.recorded, ledger.due]}
      rows={rows.map((row) => [
        say(row.clockTitle),
        <Event row={row} />,
        <Holder row={row} />,
        shortMoment(row.happenedAt, row.zone, locale),
        shortMoment(row.recordedAt, row.zone, locale),
        <DueThen row={row} />,
      ])}
    />
  );
}

/** An office's officer stands with the office; the applicant and the system belong to none. */
function Holder({ row: { holder, party, office } }: { row: LedgerRow }): JSX.Element {
  const { words, say } = useVisit();
  if (holder === null) return <>{office}</>;
  return <>{party === 'office' ? words.ledger.at(say(holder), office) : say(holder)}</>;
}

function Event({ row: { event, level, legalBasis } }: { row: LedgerRow }): JSX.Element {
  const { ledger } = useVisit().words;
  return (
    <>
      {ledger.events[event]}
      {level > 0 && ` (${ledger.level(level)})`}
      {legalBasis !== null && <small>{ledger.because(legalBasis)}</small>}
    </>
  );
}

function DueThen({ row: { dueAt, previousDueAt, zone } }: { row: LedgerRow }): JSX.Element {
  const { words, locale } = useVisit();
  return (
    <>
      {dueAt === null ? '–' : shortMoment(dueAt, zone, locale)}
      {previousDueAt !== null && <small>{words.ledger.previousDue(shortMoment(previousDueAt, zone, locale))}</small>}
    </>
  );
}
