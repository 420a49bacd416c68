import { Crumbs } from '../../components/crumbs';
import { Facts } from '../../components/facts';
import { TimeWithSource } from '../../components/time-with-source';
import { serviceTime } from '../../forms/standard-time';
import type { Page } from '../../rendering/page';
import type { Visit } from '../../visit/visit';
import { Chart } from './chart';
import { chartOf } from './chart-of';
import { Management } from './management';
import { OfferingOffices } from './offering-offices';
import { Procedure } from './procedure';
import { Requirements } from './requirements';
import { type ShownOffer, sopPdfPath } from './service-offer';
import { StartOfService } from './start-of-service';

/** What an office promises for a service, read from its table. */
export function serviceStandardPage(visit: Visit, shown: ShownOffer): Page {
  const { words, locale } = visit;
  const { visitor, service } = words;
  const { sop } = shown.offer;
  return {
    title: sop.title[locale],
    body: (
      <>
        <Crumbs trail={[{ text: words.shell.services, href: '/#layanan' }, { text: sop.title[locale] }]} />
        <h1>{sop.title[locale]}</h1>
        <p>{sop.summary[locale]}</p>
        <OfferingOffices {...shown} />
        <StartOfService {...shown} />
        <Facts
          facts={[
            sop.promise === undefined
              ? [visitor.time, serviceTime(sop, visit)]
              : [service.promise, <TimeWithSource time={sop.promise} />],
            ...(sop.statedTotal === undefined
              ? []
              : [[service.statedTotal, <TimeWithSource time={sop.statedTotal} />] as const]),
            [visitor.cost, sop.cost[locale]],
            [visitor.product, sop.product[locale]],
            [visitor.legalBasis, sop.legalBasis.join('\n')],
          ]}
        />
        <Requirements sop={sop} />
        <h2>{visitor.procedure}</h2>
        <Procedure sop={sop} />
        <Management sop={sop} />
        <Chart svg={chartOf(shown.offer, locale)} pdf={sopPdfPath(shown.offer)} />
      </>
    ),
  };
}
