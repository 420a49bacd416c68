import type { CaseView } from '@loket/contracts';
import type { JSX } from 'preact';
import { useVisit } from '../visit/visit-context';
import { DeadlineChip } from './deadlines/deadline-chip';
import { Chip } from './notice';

type Standing = Pick<CaseView, 'ending' | 'holder' | 'sla'> & Partial<Pick<CaseView, 'replyAsked'>>;

/** Where a case stands, as a chip of words. */
export function CaseState({ kase }: { kase: Standing }): JSX.Element {
  const { say, words } = useVisit();
  if (kase.ending !== null)
    return <Chip tone={kase.ending.key === 'refused' ? 'late' : 'ok'}>{say(kase.ending.label)}</Chip>;
  if (kase.holder === 'applicant')
    return <Chip tone="warn">{kase.replyAsked ? words.consultation.awaitsReply : words.cases.withYou}</Chip>;
  if (kase.sla === 'overdue' || kase.sla === 'escalated') return <DeadlineChip sla={kase.sla} />;
  return <Chip tone="hold">{words.cases.withOffice}</Chip>;
}
