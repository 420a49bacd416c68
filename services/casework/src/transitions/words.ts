import type { Position, TransitionWords } from '@loket/case-flow';
import type { Sop } from '@loket/sop';
import { type Zone, shortWords } from '@loket/working-time';

/** What a supervisor reads in the history: the step by its title, who holds it, and when it is due. */
export function wordsOf(
  sop: Sop,
  position: Position,
  dueAt: Date | null,
  wakeAt: Date | null,
  zone: Zone,
): TransitionWords {
  const step = sop.steps.find((each) => each.key === position.step);
  const ending = sop.endings.find((each) => each.key === position.ending);
  const due = dueAt === null ? '' : ` · tenggat ${shortWords(dueAt.getTime(), zone)}`;
  const holder = position.holder === 'applicant' ? 'menunggu pemohon, waktu berhenti' : (step?.executor ?? '');
  return {
    now:
      step === undefined
        ? `Selesai: ${ending?.label.id ?? '-'}`
        : `${step.title.id} (kunjungan ke-${position.visit}) · ${holder}${due}`,
    timer:
      wakeAt === null ? null : `Tenggat ${(step?.title.id ?? '').toLowerCase()}: ${shortWords(wakeAt.getTime(), zone)}`,
  };
}
