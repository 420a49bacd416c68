import type { EntryLikeness } from '@loket/contracts';
import type { JSX } from 'preact';
import { Notice } from '../../components/notice';
import type { Regions } from '../../regions/regions';
import { useVisit } from '../../visit/visit-context';
import { AlikeList } from './alike-list';

/** What is on record and looks like the organisation under review; `unknown` while the register cannot be asked. */
export function LikenessForReviewer({
  likeness,
  regions,
}: {
  likeness: EntryLikeness | 'unknown';
  regions: Regions;
}): JSX.Element {
  const { dataEntry } = useVisit().words;
  if (likeness === 'unknown') return <Notice tone="warn">{dataEntry.registerAway}</Notice>;
  return (
    <section id="serupa">
      <h2>{dataEntry.alikeForReviewer}</h2>
      {likeness.alike.length === 0 ? (
        <p>{dataEntry.noneAlike}</p>
      ) : (
        <AlikeList alike={likeness.alike} saidOther={likeness.saidOther} regions={regions} />
      )}
    </section>
  );
}
