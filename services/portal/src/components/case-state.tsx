import type { CaseView } from '@loket/contracts';
import type { JSX } from 'preact';
import type { Words } from '../language';
import { useVisit } from '../visit/visit-context';
import { DeadlineChip } from './deadlines/deadline-chip';
import { Chip } from './notice';

type Standing = Pick<CaseView, 'ending' | 'holder' | 'sla'> & Partial<Pick<CaseView, 'replyAsked' | 'ownRow'>>;

/** Where a case stands, as a chip of words. */
export function CaseState({ kase }: { kase: Standing }): JSX.Element {
  const { say, words } = useVisit();
  if (kase.ending !== null)
    return <Chip tone={kase.ending.key === 'refused' ? 'late' : 'ok'}>{say(kase.ending.label)}</Chip>;
  if (kase.holder === 'applicant') return <Chip tone="warn">{awaited(kase, words)}</Chip>;
  if (kase.sla === 'overdue' || kase.sla === 'escalated') return <DeadlineChip sla={kase.sla} />;
  return <Chip tone="hold">{words.cases.withOffice}</Chip>;
}

function awaited({ replyAsked, ownRow }: Standing, { acts, cases, consultation }: Words): string {
  if (replyAsked) return consultation.awaitsReply;
  return ownRow ? acts.awaitsYou : cases.withYou;
}
