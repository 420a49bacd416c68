import type { TransitionAnswer, TransitionRequest } from '@loket/case-flow';
import { ActivityFailure, ApplicationFailure, proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import { type CaseActivities, REFUSED_BY_SERVICE } from './activities';

// Tried once: a local activity that fails at once is retried past its schedule-to-close time (SDK 1.24), holding the task.
const nearby = proxyLocalActivities<CaseActivities>({
  scheduleToCloseTimeout: '2 seconds',
  startToCloseTimeout: '2 seconds',
  retry: { maximumAttempts: 1 },
});

/**
 * Records a transition in casework. The quick way is a local activity; when casework does not answer within two
 * seconds, an ordinary activity tries for as long as it takes without holding the worker's slot.
 */
export async function record(request: TransitionRequest): Promise<TransitionAnswer> {
  try {
    return await nearby.recordTransition(request);
  } catch (error) {
    if (isRefusal(error)) throw error;
    const patient = proxyActivities<CaseActivities>({
      startToCloseTimeout: '10 seconds',
      retry: { maximumInterval: '10 seconds' },
      summary: `Mencatat ${request.causeId}`,
    });
    return patient.recordTransition(request);
  }
}

const isRefusal = (error: unknown): boolean =>
  error instanceof ActivityFailure &&
  error.cause instanceof ApplicationFailure &&
  error.cause.type === REFUSED_BY_SERVICE;
