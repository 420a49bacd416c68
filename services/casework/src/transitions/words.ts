import { type Position, type TransitionWords, awaitedRole } from '@loket/case-flow';
import { type Sop, clocksOf } from '@loket/sop';
import { type Zone, shortWords } from '@loket/working-time';
import type { CaseDeadline } from './deadline-of';

/** What a supervisor reads in the history: the step by its title, who holds it, and when it is due. */
export function wordsOf(sop: Sop, position: Position, deadline: CaseDeadline, zone: Zone): TransitionWords {
  const step = sop.steps.find((each) => each.key === position.step);
  const ending = sop.endings.find((each) => each.key === position.ending);
  const due = deadline.dueAt === null ? '' : ` · tenggat ${shortWords(deadline.dueAt.getTime(), zone)}`;
  const { respondBy } = deadline;
  const until = respondBy === null ? '' : ` sampai ${shortWords(respondBy.getTime(), zone)}`;
  const holder =
    position.holder === 'applicant'
      ? `menunggu pemohon${until}, waktu berhenti`
      : step === undefined
        ? ''
        : awaitedRole(step, position);
  return {
    now:
      step === undefined
        ? `Selesai: ${ending?.label.id ?? '-'}`
        : `${step.title.id} (kunjungan ke-${position.visit}) · ${holder}${due}`,
    timer: timerWords(sop, deadline, zone),
  };
}

function timerWords(sop: Sop, { waking, wakeAt }: CaseDeadline, zone: Zone): string | null {
  if (waking === undefined || wakeAt === null) return null;
  const title = clocksOf(sop).find(({ key }) => key === waking.key)?.title.id ?? waking.key;
  const isDue = waking.due_at?.getTime() === wakeAt.getTime();
  const what = isDue ? 'Tenggat' : waking.overdue_at === null ? 'Peringatan' : 'Eskalasi';
  return `${what} ${title.toLowerCase()}: ${shortWords(wakeAt.getTime(), zone)}`;
}
