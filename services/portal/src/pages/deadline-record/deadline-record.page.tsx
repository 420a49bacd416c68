import type { CaseLedger } from '@loket/contracts';
import { Deadline } from '../../components/deadlines/deadline';
import { LedgerRows } from '../../components/ledger/ledger-rows';
import { PartyTimes } from '../../components/ledger/party-times';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { queuePath } from '../queue/queue-filter';

/** What became of every deadline of a case, for those who answer for it; nothing of its applicant stands here. */
export function deadlineRecordPage({ words, locale }: Visit, record: CaseLedger): Page {
  const { ledger } = words;
  return {
    title: `${ledger.title} ${record.number}`,
    work: true,
    body: (
      <>
        <h1>
          {ledger.title} {record.number}
        </h1>
        <p>
          {record.serviceTitle[locale]}. {ledger.lead}
        </p>
        <p>
          <a href={queuePath({ tab: tabOf(record), q: record.number })}>{ledger.toQueue}</a>
        </p>
        <h2>{ledger.clocks}</h2>
        <p class="hint">{ledger.clocksLead}</p>
        <PartyTimes clocks={record.clocks} />
        <h2>{ledger.rows}</h2>
        <LedgerRows rows={record.rows} />
        <h2>{ledger.proofs}</h2>
        <div class="deadlines">
          {record.clocks.map((clock) => (
            <Deadline key={`${clock.key}-${clock.startedAt}`} clock={clock} leading={false} reader="officer" />
          ))}
        </div>
      </>
    ),
  };
}

/** Where the queue shows the file, if it is in it. */
const tabOf = ({ clocks }: CaseLedger): string =>
  clocks.some(({ sla }) => sla === 'overdue' || sla === 'escalated') ? 'overdue' : 'due-today';
