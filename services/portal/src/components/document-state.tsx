import type { CaseDocument } from '@loket/contracts';
import type { JSX } from 'preact';
import { useVisit } from '../visit/visit-context';
import { Chip } from './notice';

/** What was found about a document, in words. */
export function DocumentState({ document }: { document: CaseDocument }): JSX.Element {
  const { words } = useVisit();
  const { states } = words.applicant;
  if (document.verdict === 'accepted') return <Chip tone="ok">{states.accepted}</Chip>;
  if (document.verdict === 'rejected')
    return (
      <Chip tone="late">{document.reason === null ? states.rejected : `${states.rejected}: ${document.reason}`}</Chip>
    );
  return <Chip>{states.unchecked}</Chip>;
}
