import { isTimeKind, needsCalendar } from './clock';
import type { Locale } from './language';
import type { Remaining } from './remaining';

/** The words of a chip: "sisa 3 hari kerja", "lewat 4 jam kerja", "sisa 2 bulan", "waktu berhenti". */
export function remainingInWords(remaining: Remaining, locale: Locale = 'id'): string {
  const id = locale === 'id';
  if (remaining.state === 'stopped') return id ? 'waktu berhenti' : 'clock stopped';
  const { count, unit } = lengthOf(remaining);
  const length = id ? `${count} ${indonesian[unit]}` : `${count} ${english[unit]}${count === 1 ? '' : 's'}`;
  if (remaining.state === 'late') return id ? `lewat ${length}` : `${length} late`;
  return id ? `sisa ${length}` : `${length} left`;
}

const indonesian = {
  'working-day': 'hari kerja',
  'working-hour': 'jam kerja',
  'working-minute': 'menit kerja',
  year: 'tahun',
  month: 'bulan',
  day: 'hari kalender',
  hour: 'jam',
  minute: 'menit',
} as const;
const english: Readonly<Record<Unit, string>> = {
  'working-day': 'working day',
  'working-hour': 'working hour',
  'working-minute': 'working minute',
  year: 'year',
  month: 'month',
  day: 'calendar day',
  hour: 'hour',
  minute: 'minute',
};
type Unit = keyof typeof indonesian;

function lengthOf(remaining: Remaining): { readonly count: number; readonly unit: Unit } {
  const { kind, state, left, late, dueToday, officeMinutes, wholeMonths } = remaining;
  const working = needsCalendar(kind);
  if (kind === 'calendar-years' && wholeMonths >= 12) return { count: Math.floor(wholeMonths / 12), unit: 'year' };
  if ((kind === 'calendar-years' || kind === 'calendar-months') && wholeMonths >= 1) {
    return { count: wholeMonths, unit: 'month' };
  }
  const days = state === 'late' ? late : left;
  // On its last day, and before a whole day of lateness has counted, a clock of days is told in hours.
  if (!isTimeKind(kind) && days >= 1 && !(state === 'running' && dueToday)) {
    return { count: days, unit: working ? 'working-day' : 'day' };
  }
  if (officeMinutes >= 60) return { count: Math.floor(officeMinutes / 60), unit: working ? 'working-hour' : 'hour' };
  return { count: officeMinutes, unit: working ? 'working-minute' : 'minute' };
}
