import type { ServiceClient } from '@loket/service-kit';
import { answered } from './answered';

/** Changes the applicant's account as the case asked for. */
export const changeAccount =
  (accounts: ServiceClient) =>
  async (caseId: string): Promise<void> => {
    await answered(accounts.call('/internal/account-changes', { method: 'POST', body: { caseId } }));
  };
