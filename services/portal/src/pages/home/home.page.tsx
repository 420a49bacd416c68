import { FourLinks } from '../../components/four-links';
import { Notice } from '../../components/notice';
import type { Page } from '../../rendering/page';
import type { Offer } from '../../upstream/casework';
import type { Visit } from '../../visit/visit';
import { ServiceCard } from './service-card';

/** `offers` is undefined while casework cannot be asked. */
export function homePage({ words }: Visit, offers: readonly Offer[] | undefined): Page {
  const { visitor } = words;
  return {
    title: visitor.homeTitle,
    hero: (
      <div class="hero">
        <div class="wrap">
          <h1>{visitor.homeTitle}</h1>
          <p>{visitor.homeLead}</p>
          <div class="row">
            <a class="btn" href="/layanan/ormas-registration">
              {visitor.registerOrmas}
            </a>
            <a class="btn plain" href="/lacak">
              {words.shell.track}
            </a>
          </div>
        </div>
      </div>
    ),
    body: (
      <>
        <h2 id="layanan">{words.shell.services}</h2>
        {offers === undefined ? (
          <Notice tone="warn">{visitor.servicesAway}</Notice>
        ) : (
          <ul class="grid">
            {offers.map((offer) => (
              <ServiceCard key={offer.service} sop={offer.sop} />
            ))}
          </ul>
        )}
        <FourLinks />
      </>
    ),
  };
}
