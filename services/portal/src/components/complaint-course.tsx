import type { CaseView } from '@loket/contracts';
import type { JSX } from 'preact';
import { shortMoment } from '../forms/moments';
import { useVisit } from '../visit/visit-context';
import { Facts } from './facts';

/** The states that a complaint went through, the present one last. */
export function ComplaintCourse({ kase }: { kase: CaseView }): JSX.Element | null {
  const { words, locale } = useVisit();
  const { complaint } = kase;
  if (complaint === undefined) return null;
  const last = complaint.states.length - 1;
  return (
    <section id="perjalanan">
      <h2>{words.complaint.course}</h2>
      <ol class="line">
        {complaint.states.map(({ state, at }, place) => {
          const isNow = place === last && kase.closedAt === null;
          return (
            <li key={`${state} ${at}`} class={isNow ? 'now' : 'done'} aria-current={isNow ? 'step' : undefined}>
              <strong>{words.complaint.states[state]}</strong>
              <time dateTime={at}>{shortMoment(at, kase.zone, locale)}</time>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** What the complainant thinks of how it was handled, as everybody who sees the complaint reads it. */
export function GivenRating({ kase }: { kase: CaseView }): JSX.Element | null {
  const { words, locale } = useVisit();
  const rating = kase.complaint?.rating ?? null;
  if (rating === null) return null;
  const { rating: told } = words.complaint;
  const score = Object.entries(told.scores).find(([value]) => Number(value) === rating.score)?.[1];
  return (
    <section id="penilaian">
      <h2>{told.given}</h2>
      <Facts
        facts={[
          [`${rating.score} / 4 · ${score ?? ''}`, shortMoment(rating.at, kase.zone, locale)],
          ...(rating.comment === '' ? [] : [[told.comment, rating.comment] as const]),
        ]}
      />
    </section>
  );
}
