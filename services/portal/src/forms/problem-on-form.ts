import type { FieldProblem, Problem } from '@loket/contracts';
import { problemInWords } from '../rendering/problem-in-words';
import type { Visit } from '../visit/visit';

export interface ProblemOnForm {
  readonly errors: Readonly<Record<string, string>>;
  readonly sentence?: string;
}

/** The sentences of a refused form; of a request that a service could not read they are not for a person. */
export const fieldProblems = ({ code, errors }: Problem): readonly FieldProblem[] =>
  code === 'invalid-form' ? (errors ?? []) : [];

/** A service's refusal as the form shows it: at its fields, or as one sentence; when it is away, what was kept. */
export function problemOnForm(visit: Visit, problem: Problem, kept: string): ProblemOnForm {
  if (problem.status >= 500) return { errors: {}, sentence: kept };
  const errors = Object.fromEntries(fieldProblems(problem).map(({ field, message }) => [field, message]));
  return Object.keys(errors).length > 0 ? { errors } : { errors, sentence: problemInWords(visit, problem) };
}
