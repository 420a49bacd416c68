import type { AccountContact, Correspondence, DeadlineNotice, PasswordLinkMinted } from '@loket/contracts';
import type { ServiceClient } from '@loket/service-kit';

/** The services that own what a message says; asked by id at the moment of sending, nothing is kept. */
export class Owners {
  constructor(
    private readonly accounts: ServiceClient,
    private readonly casework: ServiceClient,
  ) {}

  contact(accountId: string): Promise<AccountContact> {
    return this.accounts.call(`/internal/accounts/${accountId}/contact`);
  }

  mintLink(accountId: string, reason: 'opened' | 'forgotten', causeId: string): Promise<PasswordLinkMinted> {
    return this.accounts.call('/internal/password-links', { method: 'POST', body: { accountId, reason, causeId } });
  }

  correspondence(caseId: string, transition: number | null): Promise<Correspondence> {
    return this.casework.call(`/internal/cases/${caseId}/correspondence`, {
      query: { transition: transition ?? undefined },
    });
  }

  deadlineNotice(caseId: string, event: string, clock: string | null): Promise<DeadlineNotice> {
    return this.casework.call(`/internal/cases/${caseId}/deadline-notice`, { query: { event, clock: clock ?? '' } });
  }
}
