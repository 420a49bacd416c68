import type { Outcome, OutcomeEntry, Sop } from '@loket/sop';
import { namesOf } from '../teams/officer-names';
import { teamIn } from '../teams/team-in';

type Entries = Readonly<Record<string, string>>;

/** Every entry that officers of this table are asked for, each once, in its order. */
export const entriesOfTable = ({ steps }: Pick<Sop, 'steps'>): readonly OutcomeEntry[] => {
  const all = steps.flatMap(({ outcomes }) =>
    Object.values(outcomes).flatMap((outcome: Outcome) => outcome.entries ?? []),
  );
  return all.filter(({ key }, index) => all.findIndex((each) => each.key === key) === index);
};

/** Entries as people read them: a choice by its label, a team by its names, a line each, the lead first. Needs an open transaction. */
export async function entriesInWords(sop: Pick<Sop, 'steps'>, entries: Entries): Promise<Entries> {
  const asked = entriesOfTable(sop);
  const teams = asked.filter(({ kind }) => kind === 'officers').map(({ key }) => teamIn(entries[key]));
  const names = await namesOf(teams.flat());
  const inWords = ([key, value]: [string, string]): [string, string] => {
    const entry = asked.find((each) => each.key === key);
    if (entry?.kind === 'choice')
      return [key, entry.choices?.find((choice) => choice.value === value)?.label.id ?? value];
    if (entry?.kind === 'officers')
      return [
        key,
        teamIn(value)
          .map((account) => names.get(account) ?? '–')
          .join('\n'),
      ];
    return [key, value];
  };
  return Object.fromEntries(Object.entries(entries).map(inWords));
}
