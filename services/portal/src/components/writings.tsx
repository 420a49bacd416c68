import type { CaseView, Writing } from '@loket/contracts';
import type { JSX } from 'preact';
import { shortMoment } from '../forms/moments';
import { useVisit } from '../visit/visit-context';

/** What people wrote on a case, in order, each in full and as text. */
export function Writings({
  writings,
  zone,
}: {
  readonly writings: readonly Writing[];
  readonly zone: CaseView['zone'];
}): JSX.Element | null {
  const { words, say, locale } = useVisit();
  if (writings.length === 0) return null;
  return (
    <section>
      <h2>{words.consultation.writings}</h2>
      {writings.map(({ from, label, text, at }) => (
        <article key={at + say(label)}>
          <h3>{say(label)}</h3>
          <p class="quote">{text}</p>
          <p class="hint">
            {words.consultation.from[from]} · <time dateTime={at}>{shortMoment(at, zone, locale)}</time>
          </p>
        </article>
      ))}
    </section>
  );
}
