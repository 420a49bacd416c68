import type { Problem } from '@loket/contracts';
import { fieldProblems } from '../../forms/problem-on-form';
import type { Errors } from './read-amendment';

/** What the calendar itself refuses, at the fields that its changes were typed into. */
export function refusedFields(problem: Problem, fields: readonly string[]): Errors {
  return Object.fromEntries(
    fieldProblems(problem).flatMap(({ field, message }) => {
      const at = fields[Number(/^changes\.(\d+)$/.exec(field)?.[1] ?? NaN)];
      return at === undefined ? [] : [[at, message] as const];
    }),
  );
}

/** Whether nothing is wrong but that a change of the past was not confirmed. */
export const wantsConfirmation = (problem: Problem): boolean =>
  fieldProblems(problem).some(({ field }) => field === 'acknowledged');
