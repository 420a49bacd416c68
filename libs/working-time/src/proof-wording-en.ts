import { inBrackets, ordinalsOf, type ProofWording } from './proof-wording';
import { shortWords, timeInWords } from './words';

/** The lines of a proof in English. */
export const english: ProofWording = {
  'arrival-day': () => 'day of arrival, not counted',
  'working-day': ({ ordinal, minutes, closesAt }, zone) =>
    ordinal === undefined
      ? `${minutes ?? 0} minutes of office time counted`
      : `working day ${ordinal}${closesAt === undefined ? '' : `, closes ${timeInWords(closesAt, zone, 'en')} ${zone}`}`,
  weekend: () => 'weekend, not counted',
  'day-off': (line) => `day off, not counted${inBrackets(line)}`,
  'no-office-time': (line) => `outside office hours, not counted${inBrackets(line)}`,
  'with-applicant': () => 'with the applicant, the clock stands',
  'calendar-day': (line) => {
    const [first, last] = ordinalsOf(line);
    return first === last ? `calendar day ${last}` : `calendar days ${first} to ${last}`;
  },
  'clock-time': ({ minutes = 0 }) => `${Math.floor(minutes / 60)} h ${minutes % 60} min counted`,
  stopped: ({ stop }, zone) => {
    if (stop === undefined) return 'file returned to the applicant';
    const returned = `file returned to the applicant at ${timeInWords(stop.from, zone, 'en')} ${zone}`;
    return stop.to === null ? `${returned}, not back yet` : `${returned}, back ${shortWords(stop.to, zone, 'en')}`;
  },
  amended: (line, zone) => {
    const { oldDue = null, newDue = null, tooLate = false } = line.amendment ?? {};
    const changed = `office calendar amended${inBrackets(line)}`;
    const due = newDue === null ? 'the clock stands' : `due ${shortWords(newDue, zone, 'en')}`;
    const moved = oldDue === null || oldDue === newDue ? '' : `, before ${shortWords(oldDue, zone, 'en')}`;
    const kept = newDue !== null && oldDue === newDue ? `, still ${due}` : `, ${due}${moved}`;
    return `${changed}${kept}${tooLate ? '; recorded after the due time by the calendar as amended' : ''}`;
  },
};
