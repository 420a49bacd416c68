import type { TaskOutcome } from '@loket/contracts';
import type { JSX } from 'preact';
import { leadFieldOf } from '../forms/posted-team';
import { useVisit } from '../visit/visit-context';
import { Labelled } from './labelled';

type TeamEntry = TaskOutcome['entries'][number];

interface TeamInputProps {
  readonly entry: TeamEntry;
  /** Accounts, the lead first. */
  readonly value: string;
  readonly error: string | undefined;
}

/** Names a team from the office's officers: a box for each member, and who leads. */
export function TeamInput({ entry, value, error }: TeamInputProps): JSX.Element {
  const { words, say } = useVisit();
  const { fieldVisit } = words;
  const { key, label, hint, officers = [] } = entry;
  const [lead = ''] = value.split(',');
  const members = value.split(',');
  return (
    <Labelled id={key} label={say(label)} hint={hint && say(hint)} error={error} several>
      {officers.length === 0 && <p>{fieldVisit.nobodyToName}</p>}
      {officers.map(({ id, name }) => (
        <div class="row apart" key={id}>
          <label class="pick">
            <input type="checkbox" name={`${key}[]`} value={id} checked={members.includes(id)} />
            {name}
          </label>
          <label class="pick">
            <input type="radio" name={leadFieldOf(key)} value={id} checked={id === lead} />
            {fieldVisit.leads}
            <span class="unseen"> {name}</span>
          </label>
        </div>
      ))}
    </Labelled>
  );
}
