import type { AccountAct } from '@loket/contracts';
import type { JSX } from 'preact';
import { FoldingTable } from '../../components/folding-table';
import { purposesInWords } from '../../forms/purposes-in-words';
import { useVisit } from '../../visit/visit-context';

interface History {
  readonly acts: readonly AccountAct[];
  readonly moment: (at: string) => string;
}

/** Who did what to an account, when and why. */
export function AccountHistory({ acts, moment }: History): JSX.Element {
  const { words } = useVisit();
  const { one, acts: names } = words.accounts;
  const { act, at, by, reason } = one.columns;
  if (acts.length === 0) return <p>{one.noActs}</p>;
  const named = ({ kind, purposes }: AccountAct): string =>
    kind === 'opened' || kind === 'purposes-changed'
      ? `${names[kind]}: ${purposesInWords({ purposes, roles: [] }, words)}`
      : names[kind];
  return (
    <FoldingTable
      caption={one.acts}
      columns={[act, at, by, reason]}
      rows={acts.map((each) => [named(each), moment(each.at), each.by ?? one.system, each.reason])}
    />
  );
}
