import type { Locale } from './language';
import type { Remaining } from './remaining';

/** The words of a chip: "sisa 3 hari kerja", "lewat 4 jam kerja", "waktu berhenti". */
export function remainingInWords(remaining: Remaining, locale: Locale = 'id'): string {
  const id = locale === 'id';
  if (remaining.state === 'stopped') return id ? 'waktu berhenti' : 'clock stopped';
  const length = lengthInWords(remaining, locale);
  if (remaining.state === 'late') return id ? `lewat ${length}` : `${length} late`;
  return id ? `sisa ${length}` : `${length} left`;
}

function lengthInWords(remaining: Remaining, locale: Locale): string {
  const { kind, state, left, late, dueToday, officeMinutes } = remaining;
  const days = state === 'late' ? late : left;
  // On its last day, and before a whole day of lateness has counted, a clock of days is told in office hours.
  if (kind === 'days' && days >= 1 && !(state === 'running' && dueToday)) {
    return locale === 'id' ? `${days} hari kerja` : plural(days, 'working day');
  }
  if (officeMinutes >= 60) {
    const hours = Math.floor(officeMinutes / 60);
    return locale === 'id' ? `${hours} jam kerja` : plural(hours, 'working hour');
  }
  return locale === 'id' ? `${officeMinutes} menit kerja` : plural(officeMinutes, 'working minute');
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
