import type { Calendar } from '../calendar';
import { openStop } from '../clock';
import { consumed } from '../consumed';
import { due } from '../due';
import { explain } from '../explain';
import type { ExplanationLine } from '../explanation';
import { lineInWords } from '../explanation-in-words';
import type { Instant, Zone } from '../instant';
import { formatInstant } from '../words';
import type { Question } from './read-question';

/** What is printed for a question; times are RFC 3339 with the office's offset, cut down to the minute. */
export interface Answer {
  readonly due: string | null;
  /** Counted against the office: working days for a clock of days, else whole minutes. */
  readonly consumed: number;
  readonly consumedByApplicant: number;
  readonly explanation: readonly AnswerLine[];
}

interface AnswerLine extends Omit<ExplanationLine, 'closesAt' | 'stop' | 'amendment'> {
  readonly closing?: string;
  readonly stop?: { readonly from: string; readonly to: string | null };
  readonly amendment?: { readonly recorded: string; readonly oldDue: string | null; readonly newDue: string | null };
  /** The line as pages show it. */
  readonly words: string;
}

/** Reckons by a calendar that carries the question's amendments. */
export function answerQuestion({ clock, arrivedAt, stops, at }: Question, calendar: Calendar): Answer {
  const { zone } = calendar;
  const dueAt = due(calendar, clock, arrivedAt, stops).due;
  const until = at ?? dueAt ?? openStop(stops) ?? arrivedAt;
  // Both kinds of office time are told in minutes.
  const told = { kind: clock.kind === 'days' ? clock.kind : 'minutes', budget: clock.budget } as const;
  const { office, applicant } = consumed(calendar, told, arrivedAt, stops, until);
  return {
    due: written(dueAt, zone),
    consumed: Math.floor(office),
    consumedByApplicant: Math.floor(applicant),
    explanation: explain(calendar, clock, arrivedAt, stops, until).map((line) => writtenLine(line, zone)),
  };
}

function writtenLine(line: ExplanationLine, zone: Zone): AnswerLine {
  const { from, to, closesAt, stop, amendment, ...rest } = line;
  return {
    from,
    ...(to !== undefined && { to }),
    ...rest,
    ...(closesAt !== undefined && { closing: writtenInstant(closesAt, zone) }),
    ...(stop && { stop: { from: writtenInstant(stop.from, zone), to: written(stop.to, zone) } }),
    ...(amendment && {
      amendment: {
        recorded: writtenInstant(amendment.recordedAt, zone),
        oldDue: written(amendment.oldDue, zone),
        newDue: written(amendment.newDue, zone),
      },
    }),
    words: lineInWords(line, zone),
  };
}

const written = (instant: Instant | null, zone: Zone): string | null =>
  instant === null ? null : writtenInstant(instant, zone);

function writtenInstant(instant: Instant, zone: Zone): string {
  const toTheMinute = formatInstant(instant, zone);
  return `${toTheMinute.slice(0, 16)}:00${toTheMinute.slice(16)}`;
}
