import type { ServiceClient } from '@loket/service-kit';
import { answered } from './answered';

/** Enters an accepted report in the register. */
export const registerReport =
  (registry: ServiceClient) =>
  async (caseId: string): Promise<void> => {
    await answered(registry.call('/internal/reports', { method: 'POST', body: { caseId } }));
  };
