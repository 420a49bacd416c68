import type { ExplanationLine } from './explanation';
import type { Zone } from './instant';
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
  amended: (line, zone) =>
    `office calendar amended${inBrackets(line)}${dueInWords(line, zone)}${
      line.amendment?.tooLate ? '; due by the new calendar had gone by when it was recorded' : ''
    }`,
};

function dueInWords({ amendment }: ExplanationLine, zone: Zone): string {
  const { oldDue = null, newDue = null } = amendment ?? {};
  if (newDue === null) return ', the clock stands';
  if (newDue === oldDue) return `, still due ${shortWords(newDue, zone, 'en')}`;
  return `, now due ${shortWords(newDue, zone, 'en')}${oldDue === null ? '' : `, before ${shortWords(oldDue, zone, 'en')}`}`;
}
