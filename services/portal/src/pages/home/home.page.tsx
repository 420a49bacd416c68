import { FourLinks } from '../../components/four-links';
import { Notice } from '../../components/notice';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import type { OfferedService } from './offered-services';
import { ServiceCard } from './service-card';

/** `services` is undefined while casework cannot be asked. */
export function homePage({ words }: Visit, services: readonly OfferedService[] | undefined): Page {
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
        {services === undefined ? (
          <Notice tone="warn">{visitor.servicesAway}</Notice>
        ) : (
          <ul class="grid">
            {services.map((offered) => (
              <ServiceCard key={offered.sop.service} {...offered} />
            ))}
          </ul>
        )}
        <FourLinks />
      </>
    ),
  };
}
