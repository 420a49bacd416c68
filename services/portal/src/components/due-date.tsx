import type { CaseView } from '@loket/contracts';
import type { JSX } from 'preact';
import { clockTime, dayOf } from '../forms/moments';
import { useVisit } from '../visit/visit-context';
import { Proof } from './proof';

/** The date that is promised, large, and the proof behind it. */
export function DueDate({ kase }: { kase: CaseView }): JSX.Element | null {
  const { words, say, locale } = useVisit();
  const now = kase.timeline.find(({ state }) => state === 'now');
  const { dueAt, zone } = kase;
  if (dueAt === null && kase.sla !== 'stopped') return null;
  return (
    <>
      {dueAt === null ? (
        <p>{words.cases.clockStands}</p>
      ) : (
        <>
          <h2>{words.cases.doneBy(now === undefined ? say(kase.title) : say(now.title))}</h2>
          <p class="big">
            {dayOf(dueAt, zone, locale)}
            <br />
            {locale === 'id' ? 'pukul' : 'at'} {clockTime(dueAt, zone, locale)}
          </p>
        </>
      )}
      {kase.proof.length > 0 && (
        <details>
          <summary>{words.cases.why}</summary>
          <Proof lines={kase.proof} zone={zone} />
        </details>
      )}
    </>
  );
}
