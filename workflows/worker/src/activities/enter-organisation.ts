import type { ServiceClient } from '@loket/service-kit';
import { answered } from './answered';

/** Puts an organisation that was entered by an office on record, without a certificate. */
export const enterOrganisation =
  (registry: ServiceClient) =>
  async (caseId: string): Promise<void> => {
    await answered(registry.call('/internal/entries', { method: 'POST', body: { caseId } }));
  };
