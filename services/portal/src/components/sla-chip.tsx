import type { QueueRow } from '@loket/contracts';
import type { JSX } from 'preact';
import { useVisit } from '../visit/visit-context';
import { Chip } from './notice';

/** The time left, in words: "sisa 3 hari kerja", "lewat 2 hari kerja", "waktu berhenti". */
export function SlaChip({ sla, daysLeft }: Pick<QueueRow, 'sla' | 'daysLeft'>): JSX.Element | null {
  const { officer } = useVisit().words;
  if (sla === 'stopped') return <Chip tone="hold">{officer.stopped}</Chip>;
  if (sla === 'met') return <Chip tone="ok">{officer.met}</Chip>;
  if (sla === 'missed') return <Chip tone="late">{officer.missed}</Chip>;
  if (sla === 'overdue' || (daysLeft !== null && daysLeft < 0))
    return <Chip tone="late">{officer.daysLate(Math.abs(Math.min(daysLeft ?? 0, 0)))}</Chip>;
  if (sla === 'none' || daysLeft === null) return null;
  if (daysLeft === 0) return <Chip tone="warn">{officer.dueToday}</Chip>;
  return <Chip tone={daysLeft === 1 ? 'warn' : 'ok'}>{officer.daysLeft(daysLeft)}</Chip>;
}
