import type { JSX } from 'preact';
import { useVisit } from '../../visit/visit-context';
import { posterPath } from '../poster/poster-paths';
import { type ShownOffer, servicePath } from './service-offer';

/** Which office's table this is, when that office is open, and the other offices that offer the service. */
export function OfferingOffices({ offer, office, offices }: ShownOffer): JSX.Element | null {
  const { words } = useVisit();
  if (office === undefined) return null;
  const others = offices.filter(({ id }) => id !== office.id);
  return (
    <>
      <p>
        {office.name} · <a href={`/kantor/${encodeURIComponent(office.id)}/jam-layanan`}>{words.service.hours}</a> ·{' '}
        <a href={posterPath({ service: offer.service, agency: office.id })}>{words.poster.link}</a>
      </p>
      {others.length > 0 && (
        <p>
          {words.service.alsoAt}{' '}
          {others.map(({ id, shortName }, place) => (
            <>
              {place > 0 && ', '}
              <a href={servicePath(offer.service, id)}>{shortName}</a>
            </>
          ))}
        </p>
      )}
    </>
  );
}
