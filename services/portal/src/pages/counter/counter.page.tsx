import type { CounterView, TicketView } from '@loket/contracts';
import { ErrorSummary } from '../../components/error-summary';
import { Notice } from '../../components/notice';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { COUNTER_PATH, takeInPath } from './counter-path';
import { TicketRows } from './ticket-rows';

export interface CounterPage {
  readonly counters: readonly CounterView[];
  readonly nameOf: (agency: string) => string;
  /** The ticket that was just given. */
  readonly taken: TicketView | undefined;
  /** That ticket was given on a NIK whose region is unknown. */
  readonly oddNik: boolean;
  readonly problem: string | undefined;
}

/** The counters somebody works at: what is taken in, and today's tickets. */
export function counterPage({ words, locale }: Visit, { counters, nameOf, taken, oddNik, problem }: CounterPage): Page {
  const { counter } = words;
  return {
    title: counter.title,
    path: COUNTER_PATH,
    work: true,
    scripts: ['stopwatch'],
    body: (
      <>
        <ErrorSummary title={words.forms.notDone} lines={problem === undefined ? [] : [{ message: problem }]} />
        {taken !== undefined && <Notice tone="ok">{counter.taken(taken.ticket, taken.number)}</Notice>}
        {taken !== undefined && oddNik && <Notice tone="warn">{counter.oddNik}</Notice>}
        <h1>{counter.title}</h1>
        {counters.length === 0 && <p>{counter.none}</p>}
        {counters.map(({ agency, takesIn, tickets }) => (
          <section key={agency}>
            <h2>{nameOf(agency)}</h2>
            {takesIn.length > 0 && (
              <>
                <p>{counter.lead}</p>
                <p class="row">
                  {takesIn.map(({ service, title }) => (
                    <a class="btn" key={service} href={takeInPath(agency, service)}>
                      {title[locale]}
                    </a>
                  ))}
                </p>
              </>
            )}
            <h3>{counter.tickets}</h3>
            <TicketRows tickets={tickets} />
          </section>
        ))}
      </>
    ),
  };
}
