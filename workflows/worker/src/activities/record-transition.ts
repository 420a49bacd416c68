import type { TransitionAnswer, TransitionRequest } from '@loket/case-flow';
import type { ServiceClient } from '@loket/service-kit';
import { Context } from '@temporalio/activity';
import { answered } from './answered';

// As a local activity it has two seconds in all; as an ordinary one it may be patient.
const LOCAL_TIMEOUT_MS = 1_800;
const TIMEOUT_MS = 8_000;

export const recordTransition =
  (casework: ServiceClient) =>
  (request: TransitionRequest): Promise<TransitionAnswer> => {
    const timeoutMs = Context.current().info.isLocal ? LOCAL_TIMEOUT_MS : TIMEOUT_MS;
    return answered(casework.call('/internal/transitions', { method: 'POST', body: request, timeoutMs }));
  };
