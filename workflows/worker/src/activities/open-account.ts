import type { ServiceClient } from '@loket/service-kit';
import { answered } from './answered';

/** Opens the account that the case asked for. */
export const openAccount =
  (accounts: ServiceClient) =>
  async (caseId: string): Promise<void> => {
    await answered(accounts.call('/internal/accounts', { method: 'POST', body: { caseId } }));
  };
