import type { PosterOrder } from '@loket/contracts';
import { Crumbs } from '../../components/crumbs';
import type { Page } from '../../rendering/page';
import type { Offer } from '../../upstream/casework';
import type { Visit } from '../../visit/visit';
import { servicePath } from '../service-standard/service-offer';
import { type PosterTarget, posterPath } from './poster-paths';

export interface PosterPage {
  readonly target: PosterTarget;
  readonly poster: PosterOrder;
  /** Whose posters can be had too. */
  readonly offers: readonly Offer[];
}

/** A poster to look at, to print from the browser, or to download. */
export function posterPage({ words, locale }: Visit, { target, poster, offers }: PosterPage): Page {
  const title = words.poster.title(poster.title);
  const { service, agency } = target;
  const up = service === undefined ? [] : [{ text: poster.title, href: servicePath(service, agency) }];
  return {
    title,
    body: (
      <>
        <div class="unprinted">
          <Crumbs trail={[...up, { text: words.poster.link }]} />
          <h1>{title}</h1>
          <p>{words.poster.lead}</p>
          <p class="row">
            <a class="btn" href={posterPath(target, '.pdf')} download>
              {words.poster.pdf}
            </a>
            <a class="btn plain" href={posterPath(target, '.svg')} download>
              {words.poster.svg}
            </a>
          </p>
        </div>
        <p>
          <img
            class="poster"
            src={posterPath(target, '.svg')}
            width={595}
            height={842}
            alt={words.poster.picture(poster.address)}
          />
        </p>
        {service === undefined && (
          <div class="unprinted">
            <h2>{words.poster.perService}</h2>
            <ul>
              {offers.map((offer) => (
                <li key={`${offer.service}@${offer.agency}`}>
                  <a href={posterPath(offer)}>{offer.sop.title[locale]}</a>
                </li>
              ))}
            </ul>
          </div>
        )}
      </>
    ),
  };
}
