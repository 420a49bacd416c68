import type { JSX } from 'preact';
import type { Offer, QueueFilter } from '../../upstream/casework';
import { useVisit } from '../../visit/visit-context';

/** Search and filter; both stand in the address. */
export function QueueTools({ filter, offers }: { filter: QueueFilter; offers: readonly Offer[] }): JSX.Element {
  const { words, say } = useVisit();
  const { officer } = words;
  const services = new Map(offers.map(({ service, sop }) => [service, say(sop.title)]));
  return (
    <form class="tools" method="get" action="/antrean" role="search">
      <input type="hidden" name="tab" value={filter.tab} />
      <div>
        <label for="q">{officer.searchLabel}</label>
        <input id="q" type="search" name="q" value={filter.q ?? ''} />
      </div>
      <div>
        <label for="service">{officer.service}</label>
        <select id="service" name="service">
          <option value="">{officer.allServices}</option>
          {[...services].map(([service, title]) => (
            <option key={service} value={service} selected={service === filter.service}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <button class="btn plain">{officer.filter}</button>
    </form>
  );
}
