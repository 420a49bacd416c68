import type { CounterView } from '@loket/contracts';
import { Notice } from '../../components/notice';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { COUNTER_PATH, takeInPath } from './counter-path';
import { TicketRows } from './ticket-rows';

export interface CounterPage {
  readonly counters: readonly CounterView[];
  readonly nameOf: (agency: string) => string;
  /** Said after a ticket was given. */
  readonly news: string | undefined;
}

/** The counters somebody works at: what is taken in, and today's tickets. */
export function counterPage({ words, locale }: Visit, { counters, nameOf, news }: CounterPage): Page {
  const { counter } = words;
  return {
    title: counter.title,
    path: COUNTER_PATH,
    work: true,
    scripts: ['stopwatch'],
    body: (
      <>
        {news !== undefined && <Notice tone="ok">{news}</Notice>}
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
