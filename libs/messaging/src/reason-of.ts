import { type DeadLetterReason, Problem } from '@loket/contracts';
import { ZodError } from 'zod';

/** The reason by which an event that failed is kept; the error itself stands in the service's log. */
export function reasonOf(error: unknown): DeadLetterReason {
  if (error instanceof ZodError) return 'wrong-content';
  if (error instanceof Problem) return 'refused';
  return breaksConstraint(error) ? 'against-records' : 'failed';
}

/** SQLSTATE class 23: a row that the event needs is missing, or one that it makes stands in the way. */
const breaksConstraint = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('23');
