import type { CaseView } from '@loket/contracts';
import type { JSX } from 'preact';
import { useVisit } from '../../visit/visit-context';

/** The way to take an application back, where that can be done. */
export function WithdrawLink({ kase, path }: { kase: CaseView; path: string }): JSX.Element | null {
  const { words } = useVisit();
  if (!kase.withdrawable) return null;
  return (
    <p>
      <a href={`${path}/penarikan`}>{words.acts.withdraw}</a>
    </p>
  );
}
