import type { Queue } from '@loket/contracts';
import { FormToken } from '../../components/form-token';
import { Notice } from '../../components/notice';
import { Pager } from '../../components/pager';
import type { Page } from '../../rendering/page';
import type { Offer, QueueFilter } from '../../upstream/casework';
import type { Visit } from '../../visit/visit';
import { queuePath } from './queue-filter';
import { QueueRows } from './queue-rows';
import { QueueTabs } from './queue-tabs';
import { QueueTools } from './queue-tools';

export interface QueueView {
  readonly queue: Queue;
  readonly filter: QueueFilter;
  readonly offers: readonly Offer[];
  /** How many of the ticked tasks somebody else had taken. */
  readonly notClaimed: number | undefined;
}

export function queuePage({ words }: Visit, view: QueueView): Page {
  const { officer } = words;
  const { queue, notClaimed } = view;
  const filter = { ...view.filter, tab: queue.tab };
  return {
    title: officer.queue,
    path: queuePath(filter),
    work: true,
    scripts: ['queue'],
    body: (
      <>
        {notClaimed !== undefined && <Notice tone="late">{officer.claimProblem(notClaimed)}</Notice>}
        <div class="row apart">
          <h1>{officer.queue}</h1>
          <span class="keys">
            <kbd>j</kbd> <kbd>k</kbd> {officer.keys.move} · <kbd>Enter</kbd> {officer.keys.open} · <kbd>c</kbd>{' '}
            {officer.keys.claim} · <kbd>/</kbd> {officer.keys.search}
          </span>
        </div>
        <QueueTabs queue={queue} filter={filter} />
        <QueueTools filter={filter} offers={view.offers} />
        <form method="post" action="/antrean/ambil">
          <FormToken />
          <input type="hidden" name="kembali" value={queuePath(filter)} />
          <QueueRows rows={queue.rows} />
          {queue.rows.some(({ assigneeId }) => assigneeId === null) && (
            <p class="row">
              <button class="btn">{officer.claimChosen}</button>
            </p>
          )}
        </form>
        <Pager page={queue.page} pages={queue.pages} pathOf={(page) => queuePath({ ...filter, page })} />
      </>
    ),
  };
}
