import { Problem } from '@loket/contracts';
import { REFUSED_BY_SERVICE } from '@loket/steps/activities';
import { ApplicationFailure } from '@temporalio/common';

const TRY_AGAIN = new Set([408, 429]);

/** The answer of a service; its refusal is final, everything else is tried again. Histories get the code alone. */
export async function answered<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const isFinal = error.status < 500 && !TRY_AGAIN.has(error.status);
    throw ApplicationFailure.create({
      message: error.code,
      type: isFinal ? REFUSED_BY_SERVICE : 'ServiceUnavailable',
      nonRetryable: isFinal,
    });
  }
}
