import type { CaseView, TimelineEntry } from '@loket/contracts';
import type { JSX } from 'preact';
import { shortMoment } from '../forms/moments';
import { useVisit } from '../visit/visit-context';
import type { Reader } from './deadlines/clocks-in-order';
import { DeadlineChip, toneOfSla } from './deadlines/deadline-chip';
import { Chip } from './notice';

/** The way of a file through the rows of its SOP table. */
export function Timeline({ kase, reader }: { kase: CaseView; reader: Reader }): JSX.Element {
  const { words, locale } = useVisit();
  return (
    <ol class="line">
      <li class="done">
        <strong>{words.cases.received}</strong>
        <time dateTime={kase.submittedAt}>{shortMoment(kase.submittedAt, kase.zone, locale)}</time>
      </li>
      {kase.timeline.map((entry, place) => (
        <TimelineItem key={`${entry.step}-${place}`} entry={entry} kase={kase} reader={reader} />
      ))}
    </ol>
  );
}

function TimelineItem({ entry, kase, reader }: { entry: TimelineEntry; kase: CaseView; reader: Reader }): JSX.Element {
  const { words, say, locale } = useVisit();
  const reached = entry.leftAt ?? (entry.state === 'done' ? entry.enteredAt : null);
  const office = kase.holder === 'applicant' ? null : (entry.office ?? kase.agency.name);
  return (
    <li
      class={entry.state === 'ahead' ? undefined : entry.state}
      aria-current={entry.state === 'now' ? 'step' : undefined}
    >
      <strong>{say(entry.title)}</strong> <RowDeadline entry={entry} kase={kase} />
      {entry.returns.map(({ returnedAt, resubmittedAt, asked }) => (
        <small key={returnedAt}>
          {words.cases[asked ? 'askedAt' : 'returnedAt'](shortMoment(returnedAt, kase.zone, locale))}
          {resubmittedAt !== null &&
            words.cases[asked ? 'repliedAt' : 'resubmittedAt'](shortMoment(resubmittedAt, kase.zone, locale))}
        </small>
      ))}
      {entry.leftAt !== null && <HowLeft entry={entry} kase={kase} leftAt={entry.leftAt} />}
      {reached !== null && <time dateTime={reached}>{shortMoment(reached, kase.zone, locale)}</time>}
      {entry.state === 'now' && (
        <small>{office === null ? words.cases.nowWith[reader] : words.cases.nowAt(office)}</small>
      )}
      {entry.state === 'ahead' && entry.standardDays !== null && (
        <small>{words.cases.standard(entry.standardDays)}</small>
      )}
    </li>
  );
}

/** What was decided, or that nobody decided: the row's time was over, or the applicant withdrew. */
function HowLeft({
  entry,
  kase,
  leftAt,
}: {
  entry: TimelineEntry;
  kase: CaseView;
  leftAt: string;
}): JSX.Element | null {
  const { words, say, locale } = useVisit();
  const { outcome, leftBy } = entry;
  if (leftBy === 'withdrawal') return <small>{words.acts.withdrawn}</small>;
  if (outcome === null) return null;
  const limit = shortMoment(leftAt, kase.zone, locale);
  return <small>{leftBy === 'time' ? words.acts.timeOver(say(outcome), limit) : say(outcome)}</small>;
}

function RowDeadline({ entry, kase }: { entry: TimelineEntry; kase: CaseView }): JSX.Element {
  const { words, locale } = useVisit();
  const { sla, dueAt } = entry;
  return (
    <>
      <DeadlineChip sla={sla} />{' '}
      {entry.state === 'now' && dueAt !== null && (
        <Chip tone={toneOfSla[sla]}>{words.cases.by(shortMoment(dueAt, kase.zone, locale))}</Chip>
      )}
    </>
  );
}
