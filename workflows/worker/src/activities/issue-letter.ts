import type { LetterIssued } from '@loket/contracts';
import type { ServiceClient } from '@loket/service-kit';
import type { LetterOrder } from '@loket/steps/activities';
import { answered } from './answered';

/** Numbers, renders and stores a letter. */
export const issueLetter =
  (documents: ServiceClient) =>
  async (order: LetterOrder): Promise<{ letterId: string }> => {
    const body = { key: order.key, caseId: order.caseId, kind: order.kind, visit: order.visit };
    const { letterId } = await answered(
      documents.call<LetterIssued>('/internal/letters', { method: 'POST', body, timeoutMs: 25_000 }),
    );
    return { letterId };
  };
