import type { ServiceClient } from '@loket/service-kit';
import { answered } from './answered';

/** Lets the applicant have the letter. */
export const releaseLetter =
  (documents: ServiceClient) =>
  async (letterId: string): Promise<void> => {
    await answered(documents.call(`/internal/letters/${encodeURIComponent(letterId)}/release`, { method: 'POST' }));
  };
