import type { TaskOutcome } from '@loket/contracts';
import type { JSX } from 'preact';
import { dayFirst } from '../forms/answer-in-words';
import { useVisit } from '../visit/visit-context';
import { Labelled } from './labelled';
import { LongText } from './long-text';
import { PositionInput } from './position-input';
import { TeamInput } from './team-input';
import { TextInput } from './text-input';

interface EntryInputProps {
  readonly entry: TaskOutcome['entries'][number];
  readonly value: string;
  readonly error: string | undefined;
}

/** What an officer types or chooses with a decision, by the kind of the entry; files have forms of their own. */
export function EntryInput({ entry, value, error }: EntryInputProps): JSX.Element {
  const { words, say } = useVisit();
  const { key, kind, choices = [] } = entry;
  const common = { name: key, label: say(entry.label), hint: entry.hint && say(entry.hint), value, error };
  switch (kind) {
    case 'officers':
      return <TeamInput entry={entry} value={value} error={error} />;
    case 'position':
      return <PositionInput {...common} />;
    case 'long-text':
      return <LongText {...common} />;
    case 'choice':
      return (
        <Labelled id={key} label={common.label} hint={common.hint} error={error} several>
          {choices.map((choice) => (
            <label class="pick" key={choice.value}>
              <input type="radio" name={key} value={choice.value} checked={choice.value === value} />
              {say(choice.label)}
            </label>
          ))}
        </Labelled>
      );
    case 'date':
      return <TextInput {...common} hint={common.hint ?? words.forms.dateHint} value={dayFirst(value)} />;
    default:
      return <TextInput {...common} />;
  }
}
