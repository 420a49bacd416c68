import { WorkflowFailedError, WorkflowUpdateFailedError } from '@temporalio/client';

/** The failure of a workflow; anything else is thrown on. */
export function failureIn(error: unknown): WorkflowFailedError {
  if (error instanceof WorkflowFailedError) return error;
  throw error;
}

/** Why an Update was refused, by the workflow's code for it. */
export const refusalIn = (error: unknown): string =>
  error instanceof WorkflowUpdateFailedError ? (error.cause?.message ?? error.message) : String(error);
