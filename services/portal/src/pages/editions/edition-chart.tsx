import type { Sop } from '@loket/sop';
import { hashOf } from '@loket/sop/publishing';
import type { JSX } from 'preact';
import { useVisit } from '../../visit/visit-context';
import { chartOf } from '../service-standard/chart-of';

/** The flow chart of a table that is not published yet; wider than a telephone, so it scrolls inside its frame. */
export function EditionChart({ sop }: { sop: Sop }): JSX.Element | null {
  const { words, locale } = useVisit();
  const svg = chartOf({ definitionHash: hashOf(sop), sop }, locale);
  if (svg === undefined) return null;
  const { chart } = words.editions.preview;
  return (
    <>
      <h2>{chart}</h2>
      <div class="chart" role="region" aria-label={chart} tabIndex={0} dangerouslySetInnerHTML={{ __html: svg }} />
    </>
  );
}
