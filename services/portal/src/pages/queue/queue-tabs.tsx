import type { Queue } from '@loket/contracts';
import type { JSX } from 'preact';
import type { QueueFilter } from '../../upstream/casework';
import { useVisit } from '../../visit/visit-context';
import { queuePath, queueTabs } from './queue-filter';

export function QueueTabs({ queue, filter }: { queue: Queue; filter: QueueFilter }): JSX.Element {
  const { officer } = useVisit().words;
  return (
    <nav class="tabs" aria-label={officer.tabsLabel}>
      {queueTabs.map((tab) => (
        <a
          key={tab}
          href={queuePath({ ...filter, tab, page: undefined })}
          class={tab === queue.tab ? 'now' : undefined}
          aria-current={tab === queue.tab ? 'page' : undefined}
        >
          {officer.tabs[tab]} <b>{queue.counts[tab]}</b>
        </a>
      ))}
    </nav>
  );
}
