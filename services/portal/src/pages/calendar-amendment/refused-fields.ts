import type { Problem } from '@loket/contracts';
import { fieldProblems } from '../../forms/problem-on-form';
import { wordsIn } from '../../language';
import { dateOf, typeInWords } from '../office-hours/calendar-in-words';
import { weekdays } from '../office-hours/days-alike';
import type { Errors } from './read-amendment';

/** What the calendar itself refuses, at the fields that its changes were typed into. */
export function refusedFields(problem: Problem, fields: readonly string[]): Errors {
  return Object.fromEntries(
    fieldProblems(problem).flatMap(({ field, message }) => {
      const at = fields[Number(/^changes\.(\d+)$/.exec(field)?.[1] ?? NaN)];
      return at === undefined ? [] : [[at, spokenPlainly(message)] as const];
    }),
  );
}

/** Whether nothing is wrong but that a change of the past was not confirmed. */
export const wantsConfirmation = (problem: Problem): boolean =>
  fieldProblems(problem).some(({ field }) => field === 'acknowledged');

/** The calendar's sentence, which is Indonesian, with dates, types and weekdays as this form calls them. */
function spokenPlainly(sentence: string): string {
  const words = wordsIn('id');
  return sentence
    .replace(/\d{4}-\d{2}-\d{2}/g, (date) => dateOf(date, { locale: 'id' }))
    .replace(/"([a-z-]+)"/g, (_, type: string) => `"${typeInWords(type, { words })}"`)
    .replace(new RegExp(`, (${weekdays.join('|')})\\b`), (_, typed: string) => {
      const day = weekdays.find((each) => each === typed);
      return day === undefined ? '' : `, ${words.calendar.weekdays[day]}`;
    });
}
