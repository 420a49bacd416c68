import type { QueueRow } from '@loket/contracts';
import type { JSX } from 'preact';
import { useVisit } from '../visit/visit-context';
import { DeadlineChip } from './deadlines/deadline-chip';
import { Chip } from './notice';

/** The time left, in words: "sisa 3 hari kerja", "segera jatuh tempo: hari ini", "lewat 2 hari kerja". */
export function SlaChip({ sla, daysLeft }: Pick<QueueRow, 'sla' | 'daysLeft'>): JSX.Element | null {
  const { officer } = useVisit().words;
  const daysLate = Math.max(0, -(daysLeft ?? 0));
  if (sla === 'none' || sla === 'stopped' || sla === 'met' || sla === 'missed') return <DeadlineChip sla={sla} />;
  if (sla === 'escalated') return <Chip tone="late">{officer.escalated(daysLate)}</Chip>;
  if (sla === 'overdue' || daysLate > 0) return <Chip tone="late">{officer.daysLate(daysLate)}</Chip>;
  if (daysLeft === null) return <DeadlineChip sla={sla} />;
  if (sla === 'warned') return <Chip tone="warn">{officer.dueSoon(daysLeft)}</Chip>;
  if (daysLeft === 0) return <Chip tone="warn">{officer.dueToday}</Chip>;
  return <Chip tone={daysLeft === 1 ? 'warn' : 'ok'}>{officer.daysLeft(daysLeft)}</Chip>;
}
