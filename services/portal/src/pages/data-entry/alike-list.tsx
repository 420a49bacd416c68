import type { AlikeOrmas } from '@loket/contracts';
import type { JSX } from 'preact';
import { Facts } from '../../components/facts';
import { Chip } from '../../components/notice';
import type { Regions } from '../../regions/regions';
import { useVisit } from '../../visit/visit-context';
import { recordPath } from './entry-paths';

interface AlikeListProps {
  readonly alike: readonly AlikeOrmas[];
  /** Those that the enumerator has said are others. */
  readonly saidOther?: readonly string[];
  readonly regions: Regions;
}

/** Organisations on record that may be the one entered, each with what tells it apart. */
export function AlikeList({ alike, saidOther = [], regions }: AlikeListProps): JSX.Element {
  const { dataEntry } = useVisit().words;
  return (
    <ul class="papers">
      {alike.map((ormas) => (
        <li key={ormas.id} class="paper">
          <p>
            <a href={recordPath(ormas.id)} target="_blank" rel="noopener">
              <strong>{ormas.name}</strong>
            </a>
          </p>
          {saidOther.includes(ormas.id) && <Chip>{dataEntry.saidOther}</Chip>}
          <Facts
            facts={[
              [dataEntry.region, regions.findName(ormas.regencyCode) ?? ormas.regencyCode],
              [dataEntry.address, ormas.secretariatAddress],
              [dataEntry.chair, ormas.chairName],
            ]}
          />
        </li>
      ))}
    </ul>
  );
}
