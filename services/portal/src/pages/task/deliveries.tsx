import type { TaskView } from '@loket/contracts';
import type { JSX } from 'preact';
import { shortMoment } from '../../forms/moments';
import type { Words } from '../../language';
import { useVisit } from '../../visit/visit-context';

const nameOf = (kind: string, { consultation }: Words): string =>
  Object.entries(consultation.message).find(([known]) => known === kind)?.[1] ?? consultation.otherMessage;

/** What became of the messages to the applicant: taken by the mail server, bounced, and whether the link was opened. */
export function Deliveries({ task }: { task: TaskView }): JSX.Element | null {
  const { words, locale } = useVisit();
  const { consultation } = words;
  const { deliveries, openedAt, case: kase } = task;
  if (deliveries.length === 0 && openedAt === null) return null;
  const moment = (at: string): JSX.Element => <time dateTime={at}>{shortMoment(at, kase.zone, locale)}</time>;
  return (
    <section id="kiriman">
      <h2>{consultation.deliveries}</h2>
      <dl class="facts">
        {deliveries.map(({ kind, fate, channel, at }) => (
          <div key={`${kind} ${at}`}>
            <dt>{nameOf(kind, words)}</dt>
            <dd>
              {(channel === 'whatsapp' ? consultation.fateByWhatsApp : consultation.fate)[fate]} · {moment(at)}
            </dd>
          </div>
        ))}
        {kase.closedAt !== null && (
          <div>
            <dt>{consultation.opening}</dt>
            <dd>
              {openedAt === null ? (
                consultation.notOpened
              ) : (
                <>
                  {consultation.opened} · {moment(openedAt)}
                </>
              )}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
