import { zoneOfRegion } from '@loket/contracts';
import type { JSX } from 'preact';
import { FormToken } from '../../components/form-token';
import { shortMoment } from '../../forms/moments';
import type { HeldEvents } from '../../upstream/dead-letters';
import { useVisit } from '../../visit/visit-context';
import { DEAD_LETTERS_PATH } from './dead-letters-path';

/** One row for each key that waits, with the button that does its events again. */
export function HeldRows({ held }: { held: readonly HeldEvents[] }): JSX.Element {
  const { columns } = useVisit().words.admin;
  const titles = [
    columns.row,
    columns.service,
    columns.message,
    columns.key,
    columns.since,
    columns.reason,
    columns.behind,
  ];
  return (
    <table class="rows">
      <thead>
        <tr>
          {titles.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
          <th scope="col">
            <span class="unseen">{columns.replay}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {held.map((each, place) => (
          <HeldRow key={`${each.service} ${each.topic} ${each.key}`} held={each} place={place + 1} />
        ))}
      </tbody>
    </table>
  );
}

function HeldRow({ held, place }: { held: HeldEvents; place: number }): JSX.Element {
  const { words, locale, office } = useVisit();
  const { admin } = words;
  return (
    <tr>
      <td class="num">{place}</td>
      <td>{held.service}</td>
      <td>
        {held.topic}
        <br />
        {held.firstType}
      </td>
      <td class="code">{held.key}</td>
      <td>{shortMoment(held.parkedAt, zoneOfRegion(office?.regionCode ?? ''), locale)}</td>
      <td>
        {admin.reasons[held.reason]} <small>({held.reason})</small>
      </td>
      <td class="num">{admin.behind(held.events - 1)}</td>
      <td>
        <form method="post" action={DEAD_LETTERS_PATH}>
          <FormToken />
          <input type="hidden" name="layanan" value={held.service} />
          <input type="hidden" name="topik" value={held.topic} />
          <input type="hidden" name="pesan" value={held.key} />
          <button class="btn plain">
            {admin.replay}
            <span class="unseen"> {admin.ofRow(place)}</span>
          </button>
        </form>
      </td>
    </tr>
  );
}
