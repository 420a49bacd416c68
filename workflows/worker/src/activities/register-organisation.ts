import type { ServiceClient } from '@loket/service-kit';
import { answered } from './answered';

/** Enters the organisation in the register, with its certificate. */
export const registerOrganisation =
  (registry: ServiceClient) =>
  async (caseId: string, letterId: string): Promise<void> => {
    await answered(registry.call('/internal/registrations', { method: 'POST', body: { caseId, letterId } }));
  };
