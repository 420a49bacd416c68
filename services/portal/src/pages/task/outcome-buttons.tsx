import type { TaskOutcome } from '@loket/contracts';
import type { JSX } from 'preact';
import { useVisit } from '../../visit/visit-context';

const classOf = { positive: 'btn', neutral: 'btn plain', grave: 'btn grave' } as const;

export function OutcomeButtons({ outcomes }: { outcomes: readonly TaskOutcome[] }): JSX.Element {
  const { say } = useVisit();
  return (
    <div class="row">
      {outcomes.map(({ key, label, tone, possible }) => (
        <button
          key={key}
          class={classOf[tone]}
          name="keputusan"
          value={key}
          disabled={!possible}
          aria-describedby={possible ? undefined : 'belum'}
        >
          {say(label)}
        </button>
      ))}
    </div>
  );
}
