import { AmendedCalendars } from './amended-calendars';
import { answerQuestion } from './answer-question';
import type { OfficeCalendars } from './office-calendars';
import { readQuestion } from './read-question';

/** A line of the output. */
export interface AnsweredLine {
  readonly json: string;
  /** The line could not be answered; the JSON names its number and says why. */
  readonly failed: boolean;
}

/** Answers lines of JSON one by one, each on its own; see `Question` and `Answer`. Never throws. */
export function dueLines(calendars: OfficeCalendars): (line: string, number: number) => AnsweredLine {
  const amended = new AmendedCalendars();
  return (line, number) => {
    try {
      const question = readQuestion(line);
      const calendar = calendars.get(question.office);
      if (calendar === undefined) throw new Error(`No calendar has the office "${question.office}"`);
      const answer = answerQuestion(question, amended.of(calendar, question.amendments));
      return { json: JSON.stringify(answer), failed: false };
    } catch (fault) {
      const error = fault instanceof Error ? fault.message : String(fault);
      return { json: JSON.stringify({ line: number, error }), failed: true };
    }
  };
}
