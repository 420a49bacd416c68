import type { CaseView } from '@loket/contracts';
import type { JSX } from 'preact';
import { complainOfPath } from '../pages/complaint/complaint-paths';
import { useVisit } from '../visit/visit-context';

/** The way from a case to a complaint about how it is handled; a complaint is reopened and not complained of. */
export function ComplainLink({
  kase,
}: {
  kase: Pick<CaseView, 'number' | 'agency' | 'complaint'>;
}): JSX.Element | null {
  const { words } = useVisit();
  if (kase.complaint !== undefined) return null;
  return (
    <p>
      <a href={complainOfPath(kase.agency.id, kase.number)}>{words.complaint.complainOf}</a>
    </p>
  );
}
