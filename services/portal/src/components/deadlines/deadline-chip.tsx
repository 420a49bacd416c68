import type { SlaState } from '@loket/contracts';
import type { JSX } from 'preact';
import { useVisit } from '../../visit/visit-context';
import { Chip, type Tone } from '../notice';

export const toneOfSla: Readonly<Partial<Record<SlaState, Tone>>> = {
  running: 'ok',
  warned: 'warn',
  overdue: 'late',
  escalated: 'late',
  stopped: 'hold',
  met: 'ok',
  missed: 'late',
};

/** How a clock stands, in words; a clock that simply runs needs none. */
export function DeadlineChip({ sla }: { sla: SlaState }): JSX.Element | null {
  const { states } = useVisit().words.deadlines;
  if (sla === 'none' || sla === 'running') return null;
  return <Chip tone={toneOfSla[sla]}>{states[sla]}</Chip>;
}
