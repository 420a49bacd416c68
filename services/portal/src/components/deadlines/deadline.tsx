import type { ClockView } from '@loket/contracts';
import type { JSX } from 'preact';
import { clockTime, dayOf } from '../../forms/moments';
import { useVisit } from '../../visit/visit-context';
import { TimeWithSource } from '../time-with-source';
import type { Reader } from './clocks-in-order';
import { DeadlineChip } from './deadline-chip';
import { Proof } from './proof';
import { provisionalYear } from './provisional-year';

interface DeadlineProps {
  readonly clock: ClockView;
  readonly leading: boolean;
  readonly reader: Reader;
}

/** One deadline: by when, how it stands, and behind "Mengapa tanggal ini?" how it was reckoned. */
export function Deadline({ clock, leading, reader }: DeadlineProps): JSX.Element {
  const { words, say } = useVisit();
  const { deadlines } = words;
  const { dueAt, endedAt, sla } = clock;
  const title = say(clock.title);
  const by = clock.party === 'applicant' ? deadlines.respondBy[reader] : deadlines.doneBy(title);
  const Heading = leading ? 'h2' : 'h3';
  return (
    <section class="deadline">
      <Heading>{endedAt === null && dueAt !== null ? by : deadlines.of(title)}</Heading>
      {dueAt === null && leading ? (
        <p>{deadlines.stands}</p>
      ) : (
        <p>
          {dueAt !== null && <When clock={clock} dueAt={dueAt} leading={leading} />} <DeadlineChip sla={sla} />
        </p>
      )}
      {clock.proof.length > 0 && (
        <details>
          <summary>
            {dueAt === null ? deadlines.whyStands : deadlines.why}
            <span class="unseen"> ({title})</span>
          </summary>
          <p class="hint">
            {deadlines.standard}: <TimeWithSource time={clock} />
          </p>
          {clock.provisional && <p class="provisional">{deadlines.provisional(provisionalYear(clock))}</p>}
          <Proof lines={clock.proof} />
        </details>
      )}
    </section>
  );
}

function When(of: { clock: ClockView; dueAt: string; leading: boolean }): JSX.Element {
  const { words, locale } = useVisit();
  const { clock, dueAt, leading } = of;
  return (
    <time class={leading ? 'big' : undefined} dateTime={dueAt}>
      {dayOf(dueAt, clock.zone, locale)}{' '}
      <span>
        {words.deadlines.at} {clockTime(dueAt, clock.zone, locale)}
      </span>
    </time>
  );
}
